import { chainRow, firstHead, Refusal, verifyChain, type Actor, type LedgerRow } from '@jiangsai/shared';
import { Clock } from '../platform/clock.js';
import { addNote, forget, Note, numbersIn } from '../platform/database/testing/note.js';
import { openFresh, testDatabases, type OpenedDatabase } from '../platform/database/testing/test-databases.js';
import { LedgerCommandEntity, LedgerHeadEntity, LedgerRowEntity } from './ledger.entity.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerService, type Deed, type Effect } from './ledger.service.js';

const now = 1_790_000_000_000;
class StandingClock extends Clock {
  override now(): number {
    return now;
  }
}

const organizer: Actor = { account: 'a-1', grants: [{ role: 'organizer', competition: 'c-1' }] };
type Kept = { readonly kept: string };

describe.each(await testDatabases())('the ledger on $name', (kind) => {
  let opened: OpenedDatabase;
  let ledger: LedgerService;
  let runs: string[];

  const start = () => (ledger = new LedgerService(opened.database, new LedgerRepository(), new StandingClock()));

  beforeAll(async () => {
    opened = await openFresh(kind, [LedgerRowEntity, LedgerHeadEntity, LedgerCommandEntity, Note]);
  });
  beforeEach(async () => {
    start();
    runs = [];
    await forget(opened.database);
    await opened.database.transaction(async ({ manager }) => {
      for (const entity of [LedgerRowEntity, LedgerHeadEntity, LedgerCommandEntity]) await manager.clear(entity);
    });
  });
  afterAll(() => opened.close());

  /** An act that writes one note; its number is the command's. */
  function deed(number: number, change: Partial<Deed<Kept>> = {}, effect: Partial<Effect<Kept>> = {}): Deed<Kept> {
    const id = `command-${number}`;
    return {
      chain: 'c-1',
      command: { id, actor: 'a-1' },
      act: 'marking/mark',
      request: { number },
      effect: async (tx) => {
        runs.push(id);
        await addNote(tx, number);
        return { object: `sheet/m-${number}`, body: { value: `${number}` }, answer: { kept: id }, ...effect };
      },
      ...change,
    };
  }

  async function rows(chain = 'c-1'): Promise<LedgerRow[]> {
    const all: LedgerRow[] = [];
    for await (const row of new LedgerRepository().rows(opened.database.committed, chain)) all.push(row);
    return all;
  }

  const notes = () => numbersIn(opened.database.committed);
  const performAll = (deeds: readonly Deed<Kept>[]) => Promise.all(deeds.map((each) => ledger.perform(each)));
  const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

  describe('an act', () => {
    it('is answered with the row that it became', async () => {
      const answer = await ledger.perform(deed(7));
      const [row] = await rows();
      expect(answer).toEqual({ kept: 'command-7', receipt: { command: 'command-7', number: 1, head: row?.hash } });
      expect(row).toMatchObject({
        chain: 'c-1',
        number: 1,
        at: now,
        actor: 'a-1',
        device: null,
        command: 'command-7',
        act: 'marking/mark',
        object: 'sheet/m-7',
        body: { value: '7' },
      });
    });

    it('names its device, and the act that its effect decided on', async () => {
      const command = { id: 'command-1', actor: 'a-1', device: 'tablet-1' };
      await ledger.perform(deed(1, { command }, { act: 'marking/refused' }));
      expect(await rows()).toMatchObject([{ device: 'tablet-1', act: 'marking/refused' }]);
    });

    it('is one transaction with its effect: a failing one uses no number and leaves nothing', async () => {
      await ledger.perform(deed(1));
      const failing = deed(2, {
        effect: async (tx) => {
          await addNote(tx, 2);
          throw new Refusal('marking/not-open');
        },
      });
      await expect(ledger.perform(failing)).rejects.toMatchObject({ code: 'marking/not-open' });
      expect((await ledger.perform(deed(3))).receipt.number).toBe(2);
      expect(await notes()).toEqual([1, 3]);
      expect(verifyChain('c-1', await rows()).sound).toBe(true);
    });

    it('may fail and be tried again with the same command', async () => {
      const failing = deed(1, { effect: () => Promise.reject(new Error('the disk is full')) });
      await expect(ledger.perform(failing)).rejects.toThrow('the disk is full');
      expect((await ledger.perform(deed(1))).receipt.number).toBe(1);
    });

    it('does what follows from its number inside the same transaction', async () => {
      const seen: unknown[] = [];
      const { receipt } = await ledger.perform(
        deed(1, {}, { after: async (told, tx) => void seen.push(told, await numbersIn(tx)) }),
      );
      expect(seen).toEqual([receipt, [1]]);
      const failing = deed(2, {}, { after: () => Promise.reject(new Error('afterwards')) });
      await expect(ledger.perform(failing)).rejects.toThrow('afterwards');
      expect([await notes(), (await rows()).length]).toEqual([[1], 1]);
    });

    it('asks for the head before it, the empty one too', async () => {
      const heads: number[] = [];
      const asking = (number: number) => {
        const plain = deed(number);
        return ledger.perform({
          ...plain,
          effect: async (tx) => {
            heads.push((await ledger.headIn(tx, 'c-1')).number);
            return plain.effect(tx);
          },
        });
      };
      await asking(1);
      await asking(2);
      expect(heads).toEqual([0, 1]);
    });
  });

  describe('numbers', () => {
    it('run without gaps however many act at once, on a new chain too', async () => {
      const answers = await performAll(numbersTo(20).map((number) => deed(number)));
      expect(answers.map(({ receipt }) => receipt.number).sort((a, b) => a - b)).toEqual(numbersTo(20));
      expect((await rows()).map(({ number }) => number)).toEqual(numbersTo(20));
      expect(verifyChain('c-1', await rows()).sound).toBe(true);
      expect(await notes()).toEqual(numbersTo(20));
    });

    it('have no gap where some of those who act at once fail', async () => {
      const deeds = numbersTo(12).map((number) => {
        const plain = deed(number);
        const effect: typeof plain.effect = async (tx) => {
          const done = await plain.effect(tx);
          if (number % 3 === 0) throw new Refusal('marking/mark-changed');
          return done;
        };
        return ledger.perform({ ...plain, effect });
      });
      const outcomes = await Promise.allSettled(deeds);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
      expect((await rows()).map(({ number }) => number)).toEqual(numbersTo(8));
      expect(verifyChain('c-1', await rows()).sound).toBe(true);
    });

    it('are each chain’s own', async () => {
      await performAll(numbersTo(6).map((number) => deed(number, { chain: number % 2 ? 'c-1' : 'c-2' })));
      for (const chain of ['c-1', 'c-2']) {
        expect((await rows(chain)).map(({ number }) => number)).toEqual([1, 2, 3]);
        expect(verifyChain(chain, await rows(chain)).sound).toBe(true);
      }
    });

    it('go on after a restart', async () => {
      await ledger.perform(deed(1));
      await opened.reopen();
      start();
      expect((await ledger.perform(deed(2))).receipt.number).toBe(2);
      expect(verifyChain('c-1', await rows()).sound).toBe(true);
    });
  });

  describe('a command that comes again', () => {
    it('gets the same answer, and neither acts nor writes a second time', async () => {
      const first = await ledger.perform(deed(1));
      await ledger.perform(deed(2));
      expect(await ledger.perform(deed(1))).toEqual(first);
      expect(runs).toEqual(['command-1', 'command-2']);
      expect((await ledger.perform(deed(3))).receipt.number).toBe(3);
      expect(verifyChain('c-1', await rows()).sound).toBe(true);
    });

    it('gets it while the first is still under way, and after a restart', async () => {
      const answers = await performAll(numbersTo(5).map(() => deed(1)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await notes()).toEqual([1]);
      await opened.reopen();
      start();
      expect(await ledger.perform(deed(1))).toEqual(answers[0]);
      expect(await rows()).toHaveLength(1);
    });

    it.each<[string, Partial<Deed<Kept>>]>([
      ['another request', { request: { number: 2 } }],
      ['another act', { act: 'marking/sign' }],
      ['another actor', { command: { id: 'command-1', actor: 'a-2' } }],
      ['another chain', { chain: 'c-2' }],
    ])('is refused with %s, and nothing happens', async (_what, change) => {
      await ledger.perform(deed(1));
      const refused = ledger.perform(deed(1, change));
      await expect(refused).rejects.toMatchObject({ code: 'request/command-id-reused' });
      expect([runs, await notes(), (await rows()).length, (await rows('c-2')).length]).toEqual([
        ['command-1'],
        [1],
        1,
        0,
      ]);
      expect((await ledger.perform(deed(2))).receipt.number).toBe(2);
    });

    it('is the same whatever the order of its request’s keys, and without those that are undefined', async () => {
      await ledger.perform(deed(1, { request: { a: 1, b: '2', c: undefined } }));
      await expect(ledger.perform(deed(1, { request: { b: '2', a: 1 } }))).resolves.toMatchObject({
        kept: 'command-1',
      });
    });
  });

  describe('an attempt that must be remembered', () => {
    const refuse = { code: 'marking/mark-changed', params: { present: '8' }, where: 'A1' } as const;
    const attempt = () => ledger.perform(deed(1, {}, { act: 'marking/refused', refuse }));

    it('is told as a refusal, and stays in the ledger', async () => {
      await expect(attempt()).rejects.toMatchObject({ name: 'Refusal', ...refuse });
      expect(await rows()).toMatchObject([{ number: 1, act: 'marking/refused', body: { value: '1' } }]);
    });

    it('is told the same when it comes again, without a second row', async () => {
      await expect(attempt()).rejects.toBeInstanceOf(Refusal);
      await expect(attempt()).rejects.toMatchObject({ name: 'Refusal', ...refuse });
      expect(runs).toEqual(['command-1']);
      expect(await rows()).toHaveLength(1);
    });
  });

  describe('the check before anything is made public', () => {
    const check = () => {
      const plain = deed(99);
      return ledger.perform({
        ...plain,
        effect: async (tx) => (await ledger.assertSound(tx, 'c-1'), plain.effect(tx)),
      });
    };
    const tamper = (work: (rows: LedgerRowEntity[]) => Promise<unknown> | void) =>
      opened.database.transaction(async ({ manager }) => {
        const kept = await manager.find(LedgerRowEntity, { order: { number: 'ASC' } });
        await work(kept);
        await manager.clear(LedgerRowEntity);
        await manager.insert(LedgerRowEntity, kept as object[]);
      });

    beforeEach(async () => {
      for (const number of [1, 2, 3]) await ledger.perform(deed(number));
    });

    it('passes a sound chain, and one without any row', async () => {
      await expect(check()).resolves.toMatchObject({ kept: 'command-99' });
      const first = deed(50, { chain: 'c-2' });
      const checked: Deed<Kept> = {
        ...first,
        effect: async (tx) => (await ledger.assertSound(tx, 'c-2'), first.effect(tx)),
      };
      await expect(ledger.perform(checked)).resolves.toMatchObject({ kept: 'command-50' });
    });

    it.each<[string, (rows: LedgerRowEntity[]) => void, number]>([
      ['edited', (kept) => void Object.assign(kept[1] ?? {}, { body: { value: '10' } }), 2],
      ['given to another actor', (kept) => void Object.assign(kept[0] ?? {}, { actor: 'a-9' }), 1],
      ['deleted', (kept) => void kept.splice(1, 1), 2],
      ['cut off', (kept) => void kept.splice(2, 1), 3],
    ])('refuses a chain of which a row was %s, and names the row', async (_how, work, number) => {
      await tamper(work);
      await expect(check()).rejects.toMatchObject({ code: 'results/ledger-broken', params: { number } });
      expect(await notes()).toEqual([1, 2, 3]);
    });
  });

  describe('the export', () => {
    it('gives every row in order, over many pages', async () => {
      const words = { chain: 'c-1', at: now, actor: 'a-1', device: null, act: 'marking/mark', object: 'o', body: {} };
      const written: LedgerRow[] = [];
      for (const number of numbersTo(1001))
        written.push(chainRow(written.at(-1) ?? firstHead('c-1'), { ...words, command: `command-${number}` }));
      await opened.database.transaction(async ({ manager }) => {
        for (let from = 0; from < 1001; from += 200)
          await manager.insert(LedgerRowEntity, written.slice(from, from + 200) as object[]);
      });
      const exported: LedgerRow[] = [];
      for await (const row of ledger.export(organizer, 'c-1')) exported.push(row);
      expect(exported).toHaveLength(1001);
      expect(verifyChain('c-1', exported).sound).toBe(true);
    });

    it('is refused to whoever does not organize the competition', () => {
      const judge: Actor = { account: 'a-2', grants: [{ role: 'judge', competition: 'c-1', skill: 's-1' }] };
      expect(() => ledger.export(judge, 'c-1')).toThrow(Refusal);
      expect(() => ledger.export(organizer, 'c-2')).toThrow(Refusal);
    });
  });
});
