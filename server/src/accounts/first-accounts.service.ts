import { randomUUID } from 'node:crypto';
import type { Grant } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { LedgerService } from '../ledger/index.js';
import { Config } from '../platform/config/index.js';
import { loginPattern } from './account.dto.js';
import { AccountsService } from './accounts.service.js';

/** The chain of acts that belong to no competition. */
const installation = 'installation';

/** Accounts that nobody invited: there is nobody yet who could. */
@Injectable()
export class FirstAccountsService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly ledger: LedgerService,
    private readonly config: Config,
  ) {}

  /** Makes the organizer whom the start names, unless an account of that login is there; its password then stays as it is. */
  async createOrganizer(): Promise<void> {
    const { organizer } = this.config;
    if (organizer === null) return;
    const { login, password } = organizer;
    if (!loginPattern.test(login)) throw new Error(`ORGANIZER_LOGIN cannot be an account name: ${login}`);
    if ((await this.accounts.findAccount(login)) !== null) return;
    await this.create({ login, name: login, password }, [{ role: 'organizer', competition: '*' }]);
  }

  async create(
    person: { readonly login: string; readonly name: string; readonly password: string },
    grants: readonly Grant[],
  ): Promise<string> {
    const passwordHash = await this.accounts.hashPassword(person.password);
    const { account } = await this.ledger.perform({
      chain: installation,
      command: { id: randomUUID(), actor: 'installer' },
      act: 'account/create',
      request: { login: person.login },
      effect: async (tx) => {
        const account = await this.accounts.create(tx, { ...person, passwordHash });
        for (const grant of grants) await this.accounts.grant(tx, account, grant);
        return { object: `account/${account}`, body: { grants }, answer: { account } };
      },
    });
    return account;
  }
}
