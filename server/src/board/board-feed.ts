import type { BoardPatch } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';

type Listener = (patch: BoardPatch) => void;

/** Committed patches on their way to whoever serves boards. Within one process; between processes a stream takes its place. */
@Injectable()
export class BoardFeed {
  private readonly listeners = new Set<Listener>();

  announce(patch: BoardPatch): void {
    for (const listener of this.listeners) listener(patch);
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
