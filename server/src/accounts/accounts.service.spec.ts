import type { Grant } from '@jiangsai/shared';
import { Clock } from '../platform/clock.js';
import { openFresh, testDatabases, type OpenedDatabase } from '../platform/database/testing/test-databases.js';
import { AccountEntity, GrantEntity, SessionEntity } from './account.entity.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService, foldLogin } from './accounts.service.js';
import { SessionsRepository } from './sessions.repository.js';

class HandClock extends Clock {
  time = 1_790_000_000_000;

  override now(): number {
    return this.time;
  }
}

const day = 24 * 3600 * 1000;
const judge: Grant = { role: 'judge', competition: 'c-1', skill: 's-1' };

describe.each(await testDatabases())('accounts on $name', (kind) => {
  let opened: OpenedDatabase;
  let clock: HandClock;
  let accounts: AccountsService;
  let passwordHash: string;

  beforeAll(async () => {
    opened = await openFresh(kind, [AccountEntity, GrantEntity, SessionEntity]);
  });
  beforeEach(async () => {
    await opened.database.transaction(async ({ manager }) => {
      for (const entity of [AccountEntity, GrantEntity, SessionEntity]) await manager.clear(entity);
    });
    clock = new HandClock();
    accounts = new AccountsService(opened.database, new AccountsRepository(), new SessionsRepository(), clock);
    passwordHash ??= await accounts.hashPassword('right password');
  });
  afterAll(() => opened.close());

  const create = (login: string, name = '陈裁判') =>
    opened.database.transaction((tx) => accounts.create(tx, { login, name, passwordHash }));
  const grant = (account: string, what: Grant) =>
    opened.database.transaction((tx) => accounts.grant(tx, account, what));

  describe('an account', () => {
    it('is found however its login is typed', async () => {
      const id = await create('ChenMei');
      for (const login of ['chenmei', ' CHENMEI ', 'ｃｈｅｎｍｅｉ'])
        expect(await accounts.findAccount(login)).toBe(id);
      expect(await accounts.findAccount('chenme')).toBeNull();
    });

    it('has its login for itself, however it is typed', async () => {
      await create('chenmei');
      for (const login of ['ChenMei', 'ｃｈｅｎｍｅｉ']) {
        await expect(create(login)).rejects.toMatchObject({ code: 'access/login-taken', params: { login } });
        expect(await accounts.isLoginTaken(opened.database.committed, login)).toBe(true);
      }
      expect(await accounts.isLoginTaken(opened.database.committed, 'chenmei2')).toBe(false);
    });

    it.each(['ﷺﷺﷺ', 'ﷺ'.repeat(40)])(
      'has no login that becomes another kind of text when it is folded: %s',
      async (login) => {
        await expect(create(login)).rejects.toMatchObject({
          code: 'request/field-invalid',
          params: { field: 'login' },
        });
      },
    );

    it('is made once when several ask for the same login at once', async () => {
      const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => create('chenmei')));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await opened.database.committed.manager.count(AccountEntity)).toBe(1);
    });
  });

  describe('signing in', () => {
    it('opens a session with the account’s name and grants', async () => {
      const id = await create('chenmei');
      await grant(id, judge);
      const { token, view, expiresAt } = await accounts.signIn('ChenMei', 'right password');
      expect(view).toMatchObject({ account: { id, login: 'chenmei', name: '陈裁判' }, grants: [judge] });
      expect(expiresAt).toBe(clock.time + 14 * day);
      const session = await accounts.findSession(token);
      expect(session).toMatchObject({ csrfToken: view.csrfToken, actor: { account: id, grants: [judge] } });
    });

    it('is refused alike for a wrong password and for nobody', async () => {
      await create('chenmei');
      const wrong = { code: 'access/wrong-credentials', params: {} };
      await expect(accounts.signIn('chenmei', 'wrong password')).rejects.toMatchObject(wrong);
      await expect(accounts.signIn('nobody', 'right password')).rejects.toMatchObject(wrong);
      await expect(accounts.signIn('nobody', 'nobody')).rejects.toMatchObject(wrong);
    });

    it('works for a whole hall at once', async () => {
      const ids = await Promise.all(Array.from({ length: 20 }, (_, index) => create(`judge-${index}`)));
      const opening = await Promise.all(ids.map((id) => accounts.openSession(id)));
      const found = await Promise.all(opening.map(({ token }) => accounts.findSession(token)));
      expect(found.map((session) => session?.actor.account)).toEqual(ids);
    });
  });

  describe('a session', () => {
    it('cannot be taken from the database: it holds no token, but the token’s hash', async () => {
      const { token } = await accounts.openSession(await create('chenmei'));
      const kept = await opened.database.committed.manager.find(SessionEntity);
      expect(JSON.stringify(kept)).not.toContain(token);
      expect(await accounts.findSession(kept[0]?.id ?? '')).toBeNull();
    });

    it('is over after two weeks, and swept away when somebody signs in', async () => {
      const id = await create('chenmei');
      const { token } = await accounts.openSession(id);
      clock.time += 14 * day - 1;
      expect(await accounts.findSession(token)).not.toBeNull();
      clock.time += 1;
      expect(await accounts.findSession(token)).toBeNull();
      clock.time += 1;
      await accounts.openSession(id);
      expect(await opened.database.committed.manager.count(SessionEntity)).toBe(1);
    });

    it('is over when it is closed, and the account’s others go on', async () => {
      const id = await create('chenmei');
      const [tablet, desk] = [await accounts.openSession(id), await accounts.openSession(id)];
      await accounts.signOut((await accounts.findSession(tablet.token))?.id ?? '');
      expect(await accounts.findSession(tablet.token)).toBeNull();
      expect(await accounts.findSession(desk.token)).not.toBeNull();
    });

    it('has the grants of this moment, not those of its beginning', async () => {
      const id = await create('chenmei');
      const { token } = await accounts.openSession(id);
      await grant(id, judge);
      expect((await accounts.findSession(token))?.actor.grants).toEqual([judge]);
    });

    it('does not open for a token that was made up', async () => {
      for (const token of ['', 'x', "' OR 1=1 --", '0'.repeat(64)])
        expect(await accounts.findSession(token)).toBeNull();
    });
  });

  describe('a grant', () => {
    it('is held once, however often it is given', async () => {
      const id = await create('chenmei');
      for (const what of [judge, judge, { role: 'unit-manager', competition: 'c-1', unit: 'u-1' } as const])
        await grant(id, what);
      expect((await accounts.actorOf(id)).grants).toHaveLength(2);
      expect(await accounts.countJudges(opened.database.committed, 's-1')).toBe(1);
    });

    it('names the people who hold a role, oldest account first', async () => {
      const ids: string[] = [];
      for (const login of ['third', 'first', 'second']) {
        clock.time += 1;
        ids.push(await create(login));
      }
      for (const id of [...ids].reverse()) await grant(id, judge);
      const holders = await accounts.holders(opened.database.committed, 'judge', { skill: 's-1' });
      expect(holders.map(({ login }) => login)).toEqual(['third', 'first', 'second']);
      expect(await accounts.holders(opened.database.committed, 'judge', { skill: 's-2' })).toEqual([]);
    });

    it('says which units have somebody who registers for them', async () => {
      await grant(await create('chenmei'), { role: 'unit-manager', competition: 'c-1', unit: 'u-1' });
      expect(await accounts.unitsWithManager(opened.database.committed, 'c-1')).toEqual(new Set(['u-1']));
      expect(await accounts.unitsWithManager(opened.database.committed, 'c-2')).toEqual(new Set());
    });
  });
});

describe('a login', () => {
  it('is folded to what people mean by it', () => {
    expect(['Ａlice ', 'ALICE', 'alice'].map(foldLogin)).toEqual(['alice', 'alice', 'alice']);
    expect(foldLogin('陈梅')).toBe('陈梅');
  });
});
