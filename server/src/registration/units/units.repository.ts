import { Injectable } from '@nestjs/common';
import type { Store, Transaction } from '../../platform/database/index.js';
import { UnitEntity } from './unit.entity.js';

@Injectable()
export class UnitsRepository {
  list(store: Store, competition: string): Promise<UnitEntity[]> {
    return store.manager.find(UnitEntity, { where: { competition }, order: { name: 'ASC', id: 'ASC' } });
  }

  find(store: Store, competition: string, id: string): Promise<UnitEntity | null> {
    return store.manager.findOneBy(UnitEntity, { competition, id });
  }

  findByName(store: Store, competition: string, name: string): Promise<UnitEntity | null> {
    return store.manager.findOneBy(UnitEntity, { competition, name });
  }

  async insert(tx: Transaction, units: UnitEntity[]): Promise<void> {
    await tx.manager.insert(UnitEntity, units);
  }
}
