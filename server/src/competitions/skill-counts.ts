import { Injectable } from '@nestjs/common';
import type { Store } from '../platform/database/index.js';

export interface Counts {
  readonly entries: number;
  readonly awaitingReview: number;
  readonly judges: number;
}

type Source = (store: Store, skill: string) => Promise<Partial<Counts>>;

/** What other features count for a skill's card. They register here, so that competitions need not know them. */
@Injectable()
export class SkillCounts {
  private readonly sources: Source[] = [];

  add(source: Source): void {
    this.sources.push(source);
  }

  async of(store: Store, skill: string): Promise<Counts> {
    const parts = await Promise.all(this.sources.map((source) => source(store, skill)));
    return Object.assign({ entries: 0, awaitingReview: 0, judges: 0 }, ...parts) as Counts;
  }
}
