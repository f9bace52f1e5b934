import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { Store, Transaction } from '../../platform/database/index.js';
import { ProposalEntity } from './proposal.entity.js';

@Injectable()
export class ProposalsRepository {
  find(store: Store, id: string): Promise<ProposalEntity | null> {
    return store.manager.findOneBy(ProposalEntity, { id });
  }

  /** Newest first. */
  list(store: Store, skill: string): Promise<ProposalEntity[]> {
    return store.manager.find(ProposalEntity, { where: { skill }, order: { proposedAt: 'DESC', id: 'DESC' } });
  }

  async insert(tx: Transaction, proposal: ProposalEntity): Promise<void> {
    await tx.manager.insert(ProposalEntity, proposal);
  }

  /** False when it was decided before. */
  async decide(tx: Transaction, id: string, change: Partial<ProposalEntity>): Promise<boolean> {
    const next = change as QueryDeepPartialEntity<ProposalEntity>;
    const { affected } = await tx.manager.update(ProposalEntity, { id, state: 'open' }, next);
    return affected === 1;
  }
}
