import type { Grant, Role } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Store, Transaction } from '../platform/database/index.js';
import { newId } from '../platform/ids.js';
import { AccountEntity, GrantEntity } from './account.entity.js';

@Injectable()
export class AccountsRepository {
  findByLogin(store: Store, login: string): Promise<AccountEntity | null> {
    return store.manager.findOneBy(AccountEntity, { login });
  }

  find(store: Store, id: string): Promise<AccountEntity | null> {
    return store.manager.findOneBy(AccountEntity, { id });
  }

  listByIds(store: Store, ids: readonly string[]): Promise<AccountEntity[]> {
    return store.manager.find(AccountEntity, { where: { id: In(ids) }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  count(store: Store): Promise<number> {
    return store.manager.count(AccountEntity);
  }

  async insert(tx: Transaction, account: AccountEntity): Promise<void> {
    await tx.manager.insert(AccountEntity, account);
  }

  async grantsOf(store: Store, account: string): Promise<Grant[]> {
    const grants = await store.manager.findBy(GrantEntity, { account });
    return grants.map(({ role, competition, skill, unit }) => ({
      role,
      competition,
      ...(skill && { skill }),
      ...(unit && { unit }),
    }));
  }

  async grant(tx: Transaction, account: string, grant: Grant): Promise<void> {
    const { role, competition, skill = '', unit = '' } = grant;
    const known = await tx.manager.existsBy(GrantEntity, { account, role, competition, skill, unit });
    if (!known) await tx.manager.insert(GrantEntity, { id: newId('g'), account, role, competition, skill, unit });
  }

  async accountsWith(store: Store, role: Role, where: { skill?: string; unit?: string }): Promise<string[]> {
    const grants = await store.manager.find(GrantEntity, { where: { role, ...where }, order: { id: 'ASC' } });
    return grants.map((grant) => grant.account);
  }

  async unitsWithManager(store: Store, competition: string): Promise<Set<string>> {
    const grants = await store.manager.findBy(GrantEntity, { role: 'unit-manager', competition });
    return new Set(grants.map((grant) => grant.unit));
  }

  countJudges(store: Store, skill: string): Promise<number> {
    return store.manager.countBy(GrantEntity, { role: 'judge', skill });
  }
}
