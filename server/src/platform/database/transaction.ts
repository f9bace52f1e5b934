import type { EntityManager } from 'typeorm';
import { log } from '../log.js';

/** Where a repository reads: the committed state, or the inside of a transaction. */
export interface Store {
  readonly manager: EntityManager;
}

/** One transaction. What must be told to others waits in `afterCommit`: nobody hears of what was rolled back. */
export class Transaction implements Store {
  private readonly waiting: (() => void)[] = [];

  constructor(readonly manager: EntityManager) {}

  afterCommit(tell: () => void): void {
    this.waiting.push(tell);
  }

  /** What is committed stays so: one listener that falls over neither turns the answer into a failure nor silences the next. */
  committed(): void {
    for (const tell of this.waiting) {
      try {
        tell();
      } catch (error) {
        log.error({ error }, 'a commit could not be told to everybody');
      }
    }
  }
}
