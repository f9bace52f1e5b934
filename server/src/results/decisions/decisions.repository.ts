import { Injectable } from '@nestjs/common';
import type { Store, Transaction } from '../../platform/database/index.js';
import { DecisionEntity } from './decision.entity.js';

@Injectable()
export class DecisionsRepository {
  /** In the order in which they were made. */
  list(store: Store, skill: string): Promise<DecisionEntity[]> {
    return store.manager.find(DecisionEntity, { where: { skill }, order: { position: 'ASC' } });
  }

  async insert(tx: Transaction, decision: DecisionEntity): Promise<void> {
    await tx.manager.insert(DecisionEntity, decision);
  }
}
