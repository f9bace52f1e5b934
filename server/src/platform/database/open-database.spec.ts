import { jest } from '@jest/globals';
import { checkDurability, openDatabase } from './open-database.js';
import { addNote, Note, numbersIn } from './testing/note.js';
import { testDatabases, type FreshDatabase } from './testing/test-databases.js';

const kinds = await testDatabases();

describe.each(kinds)('opening a database on $name', ({ name, create }) => {
  let fresh: FreshDatabase;

  beforeEach(async () => (fresh = await create()));
  afterEach(() => fresh.remove());

  it('makes one that is not there yet', async () => {
    await fresh.remove();
    const database = await openDatabase(fresh.config, [Note], true);
    await database.transaction((tx) => addNote(tx, 1));
    expect(await numbersIn(database.committed)).toEqual([1]);
    await database.onApplicationShutdown();
  });

  it('finds again what was kept, as often as it is opened', async () => {
    for (const number of [1, 2, 3]) {
      const database = await openDatabase(fresh.config, [Note], true);
      await database.transaction((tx) => addNote(tx, number));
      expect((await numbersIn(database.committed)).at(-1)).toBe(number);
      await database.onApplicationShutdown();
    }
  });

  it('tells names apart by every letter, whatever the server was set up for', async () => {
    const topics = ['zhuzhou', 'Zhuzhou', 'zhúzhōu', '株洲', '🏆', '🥈'];
    const database = await openDatabase(fresh.config, [Note], true);
    await database.transaction(async (tx) => {
      for (const topic of topics) await addNote(tx, 1, { topic });
    });
    for (const topic of topics) expect(await database.committed.manager.countBy(Note, { topic })).toBe(1);
    await database.onApplicationShutdown();
  });

  if (name === 'SQLite') return;

  it('takes an address that says mariadb:// as well', async () => {
    const url = 'url' in fresh.config ? fresh.config.url.replace('mysql:', 'mariadb:') : '';
    const database = await openDatabase({ kind: 'mysql', url }, [Note], true);
    expect(await database.answers()).toBe(true);
    await database.onApplicationShutdown();
  });
});

describe('an address that names no database', () => {
  it.each(['', '/', '/two words', '/back`tick', '/a/b'])(
    'is refused before anything is touched: “%s”',
    async (path) => {
      const url = `mysql://nobody@127.0.0.1:1${path}`;
      await expect(openDatabase({ kind: 'mysql', url }, [], true)).rejects.toThrow('must name a database');
    },
  );
});

describe('a server that acknowledges before the disk holds it', () => {
  const answering = (flush: number | string) => () => Promise.resolve([{ flush }]);

  it('is refused in production', async () => {
    for (const flush of [0, 2, '0', '2'])
      await expect(checkDurability(answering(flush), true)).rejects.toThrow('innodb_flush_log_at_trx_commit = 1');
  });

  it('is warned of elsewhere', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockReturnValue();
    await checkDurability(answering(2), false);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('innodb_flush_log_at_trx_commit = 1'));
    warn.mockRestore();
  });

  it('is refused too when it does not say', async () => {
    await expect(checkDurability(() => Promise.resolve([]), true)).rejects.toThrow();
  });

  it('is not one that waits for the disk', async () => {
    for (const flush of [1, '1']) await expect(checkDurability(answering(flush), true)).resolves.toBeUndefined();
  });
});
