import type { EntryScore } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import type { Store, Transaction } from '../../platform/database/index.js';
import { ScoreEntity } from './score.entity.js';

@Injectable()
export class ScoresRepository {
  async bySkill(store: Store, skill: string): Promise<Map<string, EntryScore>> {
    const scores = await store.manager.findBy(ScoreEntity, { skill });
    return new Map(scores.map(({ entry, score }) => [entry, score]));
  }

  existAny(store: Store, skill: string): Promise<boolean> {
    return store.manager.existsBy(ScoreEntity, { skill });
  }

  async save(tx: Transaction, skill: string, scores: ReadonlyMap<string, EntryScore>): Promise<void> {
    const rows = [...scores].map(([entry, score]) => ({ entry, skill, score }));
    // SQLite takes a limited number of values in one statement.
    for (let start = 0; start < rows.length; start += 200)
      await tx.manager.upsert(ScoreEntity, rows.slice(start, start + 200), ['entry']);
  }
}
