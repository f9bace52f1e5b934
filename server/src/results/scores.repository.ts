import type { EntryScore } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import type { Store, Transaction } from '../platform/database/index.js';
import { ScoreEntity } from './score.entity.js';

@Injectable()
export class ScoresRepository {
  async bySkill(store: Store, skill: string): Promise<Map<string, EntryScore>> {
    const scores = await store.manager.findBy(ScoreEntity, { skill });
    return new Map(scores.map(({ entry, score }) => [entry, score]));
  }

  async save(tx: Transaction, skill: string, entry: string, score: EntryScore): Promise<void> {
    await tx.manager.upsert(ScoreEntity, { entry, skill, score }, ['entry']);
  }
}
