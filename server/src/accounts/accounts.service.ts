import { Refusal, type Actor, type Grant, type Role, type SessionView } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import type { OpenSession } from '../platform/auth/index.js';
import { Clock } from '../platform/clock.js';
import { Database, type Store, type Transaction } from '../platform/database/index.js';
import { newId } from '../platform/ids.js';
import { loginPattern } from './account.dto.js';
import { AccountsRepository } from './accounts.repository.js';
import { SessionsRepository } from './sessions.repository.js';

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  /** From `hashPassword`: hashing takes a tenth of a second and must not hold a transaction open. */
  readonly passwordHash: string;
}

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: number;
  readonly view: SessionView;
}

@Injectable()
export class AccountsService {
  // Compared against when the account does not exist, so that both answers take equally long.
  private readonly nobody = hash('nobody');

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  hashPassword(password: string): Promise<string> {
    return hash(password);
  }

  async signIn(login: string, password: string): Promise<SignedIn> {
    const account = await this.accounts.findByLogin(this.database.committed, foldLogin(login));
    const right = await verify(account?.passwordHash ?? (await this.nobody), password);
    if (!account || !right) throw new Refusal('access/wrong-credentials');
    return this.openSession(account.id);
  }

  async openSession(id: string): Promise<SignedIn> {
    const now = this.clock.now();
    const { token, csrfToken, expiresAt } = await this.database.transaction((tx) => this.sessions.open(tx, id, now));
    return { token, expiresAt, view: await this.view(id, csrfToken) };
  }

  async findSession(token: string): Promise<OpenSession | null> {
    const session = await this.sessions.findOpen(this.database.committed, token, this.clock.now());
    if (!session) return null;
    return { id: session.id, csrfToken: session.csrfToken, actor: await this.actorOf(session.account) };
  }

  async actorOf(account: string): Promise<Actor> {
    return { account, grants: await this.accounts.grantsOf(this.database.committed, account) };
  }

  signedInAccounts(): Promise<Set<string>> {
    return this.sessions.openAccounts(this.database.committed, this.clock.now());
  }

  async signOut(session: string): Promise<void> {
    await this.database.transaction((tx) => this.sessions.close(tx, session));
  }

  async view(id: string, csrfToken: string): Promise<SessionView> {
    const { committed } = this.database;
    const account = await this.accounts.find(committed, id);
    if (!account) return { account: null, grants: [], csrfToken: null };
    const { login, name } = account;
    return { account: { id, login, name }, grants: await this.accounts.grantsOf(committed, id), csrfToken };
  }

  /** Creates an account; refuses a login that is taken with `access/login-taken`. */
  async create(tx: Transaction, { login, name, passwordHash }: NewAccount): Promise<string> {
    const folded = foldLogin(login);
    // Folding may lengthen a letter to eighteen, blanks among them.
    if (!loginPattern.test(folded)) throw new Refusal('request/field-invalid', { field: 'login' }, 'login');
    if (await this.accounts.findByLogin(tx, folded)) throw new Refusal('access/login-taken', { login }, 'login');
    const id = newId('a');
    await this.accounts.insert(tx, { id, login: folded, name, passwordHash, createdAt: this.clock.nextMoment() });
    return id;
  }

  async isEmpty(): Promise<boolean> {
    return (await this.accounts.count(this.database.committed)) === 0;
  }

  async findAccount(login: string): Promise<string | null> {
    return (await this.accounts.findByLogin(this.database.committed, foldLogin(login)))?.id ?? null;
  }

  async isLoginTaken(store: Store, login: string): Promise<boolean> {
    return (await this.accounts.findByLogin(store, foldLogin(login))) !== null;
  }

  grant(tx: Transaction, account: string, grant: Grant): Promise<void> {
    return this.accounts.grant(tx, account, grant);
  }

  async people(store: Store, ids: readonly string[]): Promise<{ id: string; login: string; name: string }[]> {
    const found = await this.accounts.listByIds(store, ids);
    return found.map(({ id, login, name }) => ({ id, login, name }));
  }

  /** Accounts that hold a role in a skill or for a unit, oldest first. */
  async holders(store: Store, role: Role, where: { skill?: string; unit?: string }) {
    return this.people(store, await this.accounts.accountsWith(store, role, where));
  }

  unitsWithManager(store: Store, competition: string): Promise<Set<string>> {
    return this.accounts.unitsWithManager(store, competition);
  }

  countJudges(store: Store, skill: string): Promise<number> {
    return this.accounts.countJudges(store, skill);
  }
}

/** Accounts are typed on tablets by hand: case and full-width letters make no difference. */
export function foldLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}
