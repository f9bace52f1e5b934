import { Injectable } from '@nestjs/common';
import { Not, type QueryDeepPartialEntity } from 'typeorm';
import type { Store, Transaction } from '../platform/database/index.js';
import { SkillEntity } from './skill.entity.js';

@Injectable()
export class SkillsRepository {
  find(store: Store, id: string): Promise<SkillEntity | null> {
    return store.manager.findOneBy(SkillEntity, { id });
  }

  list(store: Store, competition: string): Promise<SkillEntity[]> {
    return store.manager.find(SkillEntity, { where: { competition }, order: { position: 'ASC' } });
  }

  listOpened(store: Store): Promise<SkillEntity[]> {
    return store.manager.find(SkillEntity, { where: { phase: Not('setup') }, order: { id: 'ASC' } });
  }

  async insert(tx: Transaction, skill: SkillEntity): Promise<void> {
    await tx.manager.insert(SkillEntity, skill);
  }

  /** False when somebody else changed it since the version that the change is based on. */
  async update(tx: Transaction, id: string, version: number, change: Partial<SkillEntity>): Promise<boolean> {
    const next = { ...change, version: version + 1 } as QueryDeepPartialEntity<SkillEntity>;
    const { affected } = await tx.manager.update(SkillEntity, { id, version }, next);
    return affected === 1;
  }
}
