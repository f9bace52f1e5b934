import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Store, Transaction } from '../platform/database/index.js';
import { CompetitionEntity } from './competition.entity.js';

@Injectable()
export class CompetitionsRepository {
  find(store: Store, id: string): Promise<CompetitionEntity | null> {
    return store.manager.findOneBy(CompetitionEntity, { id });
  }

  list(store: Store, ids: readonly string[]): Promise<CompetitionEntity[]> {
    return store.manager.find(CompetitionEntity, { where: { id: In(ids) }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  findRehearsals(store: Store): Promise<CompetitionEntity[]> {
    return store.manager.find(CompetitionEntity, { where: { rehearsal: 1 }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  count(store: Store): Promise<number> {
    return store.manager.count(CompetitionEntity);
  }

  async insert(tx: Transaction, competition: CompetitionEntity): Promise<void> {
    await tx.manager.insert(CompetitionEntity, competition);
  }

  /** False when somebody else changed it since the version that the change is based on. */
  async update(tx: Transaction, id: string, version: number, change: Partial<CompetitionEntity>): Promise<boolean> {
    const { affected } = await tx.manager.update(
      CompetitionEntity,
      { id, version },
      { ...change, version: version + 1 },
    );
    return affected === 1;
  }
}
