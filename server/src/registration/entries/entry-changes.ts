import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import type { EntryEntity } from './entry.entity.js';

type Listener = (tx: Transaction, skill: string, entries: readonly EntryEntity[]) => Promise<void>;

/** Tells, inside the same transaction, that approved entries came or changed: their sheets and places must follow. */
@Injectable()
export class EntryChanges {
  private readonly listeners: Listener[] = [];

  follow(listener: Listener): void {
    this.listeners.push(listener);
  }

  async announce(tx: Transaction, entries: readonly EntryEntity[]): Promise<void> {
    for (const skill of new Set(entries.map((entry) => entry.skill))) {
      const changed = entries.filter((entry) => entry.skill === skill);
      for (const listener of this.listeners) await listener(tx, skill, changed);
    }
  }
}
