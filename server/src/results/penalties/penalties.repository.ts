import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Store, Transaction } from '../../platform/database/index.js';
import { PenaltyEntity } from './penalty.entity.js';

@Injectable()
export class PenaltiesRepository {
  find(store: Store, id: string): Promise<PenaltyEntity | null> {
    return store.manager.findOneBy(PenaltyEntity, { id });
  }

  /** Those that were taken back too, oldest first. */
  listOfEntry(store: Store, skill: string, entry: string): Promise<PenaltyEntity[]> {
    return store.manager.find(PenaltyEntity, { where: { skill, entry }, order: { givenAt: 'ASC', id: 'ASC' } });
  }

  /** Those that count, by entry. */
  async standing(store: Store, skill: string, entry?: string): Promise<Map<string, PenaltyEntity[]>> {
    const where = { skill, ...(entry !== undefined && { entry }), takenBackAt: IsNull() };
    const penalties = await store.manager.find(PenaltyEntity, { where, order: { givenAt: 'ASC', id: 'ASC' } });
    const byEntry = new Map<string, PenaltyEntity[]>();
    for (const penalty of penalties) byEntry.set(penalty.entry, [...(byEntry.get(penalty.entry) ?? []), penalty]);
    return byEntry;
  }

  async insert(tx: Transaction, penalty: PenaltyEntity): Promise<void> {
    await tx.manager.insert(PenaltyEntity, penalty);
  }

  /** False when it was taken back before. */
  async takeBack(tx: Transaction, id: string, change: Partial<PenaltyEntity>): Promise<boolean> {
    const { affected } = await tx.manager.update(PenaltyEntity, { id, takenBackAt: IsNull() }, change);
    return affected === 1;
  }
}
