import type { AwardList } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import type { Store, Transaction } from '../platform/database/index.js';
import { AwardListEntity } from './award-list.entity.js';

@Injectable()
export class AwardListsRepository {
  async findNewest(store: Store, competition: string): Promise<AwardList | null> {
    const found = await store.manager.findOne(AwardListEntity, { where: { competition }, order: { version: 'DESC' } });
    return found?.list ?? null;
  }

  /** The newest version of every competition's list, the latest first. */
  async listNewest(store: Store): Promise<AwardList[]> {
    const all = await store.manager.find(AwardListEntity, { order: { publishedAt: 'DESC', version: 'DESC' } });
    const newest = new Map<string, AwardList>();
    for (const { competition, list } of all) if (!newest.has(competition)) newest.set(competition, list);
    return [...newest.values()];
  }

  async insert(tx: Transaction, list: AwardList, publishedAt: number): Promise<void> {
    await tx.manager.insert(AwardListEntity, {
      competition: list.competition,
      version: list.version,
      publishedAt,
      list: list,
    });
  }
}
