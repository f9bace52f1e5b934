import { log } from '../log.js';
import type { Database } from './database.js';
import { writerSource } from './data-source.js';
import { openDatabase } from './open-database.js';
import { addNote, forget, Note, numbersIn } from './testing/note.js';
import { embedded, openFresh, testDatabases, type OpenedDatabase } from './testing/test-databases.js';
import type { Store } from './transaction.js';

const pause = (milliseconds = 2) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(await testDatabases())('a transaction on $name', (kind) => {
  let opened: OpenedDatabase;
  let database: Database;

  beforeAll(async () => {
    opened = await openFresh(kind, [Note]);
    database = opened.database;
  });
  beforeEach(() => forget(database));
  afterAll(() => opened.close());

  const add = (number: number) => database.transaction((tx) => addNote(tx, number));

  it('gives back what its work gives, and holds after a restart', async () => {
    expect(await database.transaction(async (tx) => (await addNote(tx, 1), 'done'))).toBe('done');
    database = await opened.reopen();
    expect(await numbersIn(database.committed)).toEqual([1]);
  });

  it('leaves nothing when its work fails, and the next one is not touched by that', async () => {
    const failing = database.transaction(async (tx) => {
      await addNote(tx, 1);
      throw new Error('changed my mind');
    });
    const next = add(2);
    await expect(failing).rejects.toThrow('changed my mind');
    await next;
    expect(await numbersIn(database.committed)).toEqual([2]);
  });

  it('shows nobody its rows before it is committed', async () => {
    await database.transaction(async (tx) => {
      await addNote(tx, 1);
      expect(await numbersIn(tx)).toEqual([1]);
      expect(await numbersIn(database.committed)).toEqual([]);
    });
    expect(await numbersIn(database.committed)).toEqual([1]);
  });

  it('holds beside nine others, however they overlap, unless it fails itself', async () => {
    const all = Array.from({ length: 10 }, (_, number) => database.transaction((tx) => hesitate(tx, number)));
    const outcomes = await Promise.allSettled(all);
    expect(outcomes.map(({ status }) => status)).toEqual([...Array.from({ length: 9 }, () => 'fulfilled'), 'rejected']);
    expect(await numbersIn(database.committed)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('tells others after the commit, in the order in which it was asked to', async () => {
    const told: string[] = [];
    await database.transaction(async (tx) => {
      tx.afterCommit(() => told.push('first'));
      tx.afterCommit(() => told.push('second'));
      await addNote(tx, 1);
      expect(told).toEqual([]);
    });
    expect(told).toEqual(['first', 'second']);
  });

  it('tells nobody of what was rolled back', async () => {
    const told: string[] = [];
    const failing = database.transaction(async (tx) => {
      tx.afterCommit(() => told.push('never'));
      await pause();
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await add(2);
    expect(told).toEqual([]);
  });

  it('stays done, and tells the others, when one of those who are told fails', async () => {
    const told: string[] = [];
    log.level = 'silent';
    const answer = await database.transaction(async (tx) => {
      tx.afterCommit(() => {
        throw new Error('a listener fell over');
      });
      tx.afterCommit(() => told.push('the next one'));
      await addNote(tx, 1);
      return 'stored';
    });
    log.level = 'warn';
    expect([answer, told]).toEqual(['stored', ['the next one']]);
    expect(await numbersIn(database.committed)).toEqual([1]);
  });

  it.each([0, 1, 1_790_000_000_000, Number.MAX_SAFE_INTEGER])('keeps the time %d as a number', async (at) => {
    await database.transaction((tx) => addNote(tx, 1, { at }));
    const [kept] = await database.committed.manager.find(Note);
    expect(kept?.at).toBe(at);
  });

  it.each<[string, unknown]>([
    ['an object', { name: '焊工🏆', list: [1, null, { deep: '' }], quote: '"\\\n\u2028' }],
    ['a list', []],
    ['a text', 'plain'],
    ['a text of digits', '007'],
    ['a number', 8.5],
    ['false', false],
    ['half a surrogate pair', '\ud83c'],
    ['more than 64 kB', '评'.repeat(100_000)],
  ])('keeps as JSON %s', async (_name, text) => {
    await database.transaction((tx) => addNote(tx, 1, { text }));
    const [kept] = await database.committed.manager.find(Note);
    expect(kept?.text).toEqual(text);
  });

  it('finds the database answering until it is shut down', async () => {
    const { config, remove } = await kind.create();
    const other = await openDatabase(config, [Note], true);
    expect(await other.answers()).toBe(true);
    await other.onApplicationShutdown();
    await expect(other.answers()).rejects.toThrow();
    await remove();
  });
});

/** Writes in two steps with a pause between them; the last of the ten fails at the end. */
async function hesitate(store: Store, number: number): Promise<void> {
  await addNote(store, number, { text: 'draft' });
  await pause();
  // Not by the whole key: on MariaDB such an update takes the locks of all rows, and ten of them wait in a circle.
  await store.manager.update(Note, { number }, { text: 'done' });
  if (number === 9) throw new Error('the last one fails');
}

describe('the embedded database', () => {
  it('answers only for what the disk holds, on both of its connections', async () => {
    const { database, close } = await openFresh(embedded, [Note]);
    const settings = async (store: Store) => [
      await store.manager.query<object[]>('PRAGMA synchronous'),
      await store.manager.query<object[]>('PRAGMA journal_mode'),
    ];
    const full = [[{ synchronous: 2 }], [{ journal_mode: 'wal' }]];
    expect(await database.transaction(settings)).toEqual(full);
    expect(await settings(database.committed)).toEqual(full);
    await close();
  });

  type InTransaction = (work: (store: Store) => Promise<unknown>) => Promise<unknown>;

  /** One act fails while another one, begun later, is acknowledged. */
  async function overlap(transaction: InTransaction): Promise<PromiseSettledResult<unknown>['status'][]> {
    const failing = transaction(async (store) => {
      await addNote(store, 1);
      await pause(30);
      throw new Error('fails in the end');
    });
    await pause();
    const other = transaction((store) => addNote(store, 2));
    return (await Promise.allSettled([failing, other])).map(({ status }) => status);
  }

  it('loses acknowledged rows through its bare connection, which is why writers queue', async () => {
    const { config, remove } = await embedded.create();
    const bare = await writerSource(config, [Note]).initialize();
    await bare.runMigrations();
    expect(await overlap((work) => bare.transaction((manager) => work({ manager })))).toEqual([
      'rejected',
      'fulfilled',
    ]);
    expect(await numbersIn(bare)).toEqual([]);
    await bare.destroy();

    const database = await openDatabase(config, [Note], true);
    expect(await overlap((work) => database.transaction(work))).toEqual(['rejected', 'fulfilled']);
    expect(await numbersIn(database.committed)).toEqual([2]);
    await database.onApplicationShutdown();
    await remove();
  });

  it('mixes up ten writers through its bare connection', async () => {
    const { config, remove } = await embedded.create();
    const bare = await writerSource(config, [Note]).initialize();
    await bare.runMigrations();
    const all = Array.from({ length: 10 }, (_, number) => bare.transaction((manager) => hesitate({ manager }, number)));
    const outcomes = await Promise.allSettled(all);
    const acknowledged = outcomes.flatMap(({ status }, number) => (status === 'fulfilled' ? [number] : []));
    await bare.destroy();
    const later = await writerSource(config, [Note]).initialize();
    expect(await numbersIn(later)).not.toEqual(acknowledged);
    await later.destroy();
    await remove();
  });
});
