import type { ReviewState } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import type { Store, Transaction } from '../../platform/database/index.js';
import { EntryEntity } from './entry.entity.js';

export interface EntryFilter {
  readonly skill?: string;
  readonly unit?: string;
}

@Injectable()
export class EntriesRepository {
  list(store: Store, competition: string, filter: EntryFilter = {}): Promise<EntryEntity[]> {
    return store.manager.find(EntryEntity, {
      where: { competition, ...filter },
      order: { skill: 'ASC', number: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** Those who compete: the board, the sheets and the ranking know no others. */
  listApproved(store: Store, skill: string): Promise<EntryEntity[]> {
    return store.manager.find(EntryEntity, {
      where: { skill, review: 'approved' },
      order: { number: 'ASC', id: 'ASC' },
    });
  }

  find(store: Store, id: string): Promise<EntryEntity | null> {
    return store.manager.findOneBy(EntryEntity, { id });
  }

  count(store: Store, skill: string, review: ReviewState): Promise<number> {
    return store.manager.countBy(EntryEntity, { skill, review });
  }

  async insert(tx: Transaction, entries: EntryEntity[]): Promise<void> {
    // SQLite takes a limited number of values in one statement.
    for (let start = 0; start < entries.length; start += 200) {
      await tx.manager.insert(EntryEntity, entries.slice(start, start + 200));
    }
  }

  /** False when somebody else changed it since the version that the change is based on. */
  async update(tx: Transaction, id: string, version: number, change: Partial<EntryEntity>): Promise<boolean> {
    const { affected } = await tx.manager.update(EntryEntity, { id, version }, { ...change, version: version + 1 });
    return affected === 1;
  }

  async remove(tx: Transaction, id: string, version: number): Promise<boolean> {
    const { affected } = await tx.manager.delete(EntryEntity, { id, version });
    return affected === 1;
  }
}
