import type { EntityManager } from 'typeorm';

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

  committed(): void {
    for (const tell of this.waiting) tell();
  }
}
