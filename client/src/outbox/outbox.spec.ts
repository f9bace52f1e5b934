import 'fake-indexeddb/auto';
import { openOutbox, type Outbox } from './outbox.js';
import { SessionOfAnother } from './sending/deliver.js';
import { MarkingServer, type Fault } from './spec/marking-server.js';
import { settled, tapOn, until } from './spec/taps.js';

let accounts = 0;
let account: string;
let server: MarkingServer;
const opened: Outbox[] = [];

async function open(): Promise<Outbox> {
  const outbox = await openOutbox(account, server.post);
  opened.push(outbox);
  await outbox.watchSheet('sheet-1');
  return outbox;
}

beforeEach(() => {
  account = `judge-${++accounts}`;
  server = new MarkingServer();
});

afterEach(() => {
  for (const outbox of opened.splice(0)) outbox.close();
});

const values = (server: MarkingServer) => server.ledger.map((command) => command.kind === 'mark' && command.value);
const numbers = (outbox: Outbox) => outbox.contents.value.receipts.map(({ subject, number }) => [subject, number]);

describe('a tap', () => {
  it('is kept on the device before anything is sent', async () => {
    server.unreachable = true;
    const outbox = await open();
    await outbox.add(tapOn('A1.1', '2'));
    expect(outbox.contents.value.rows).toMatchObject([{ state: 'waiting', command: { aspect: 'A1.1', value: '2' } }]);
  });

  it('leaves the device when its receipt comes, and the receipt stays', async () => {
    const outbox = await open();
    await outbox.add(tapOn('A1.1', '2'));
    await settled(outbox);
    expect(outbox.contents.value.rows).toEqual([]);
    expect(outbox.contents.value.receipts).toMatchObject([{ subject: 'A1.1', value: '2', version: 1, number: 1 }]);
  });

  it('carries the id of its moment, the device and a counter that only grows', async () => {
    const outbox = await open();
    for (const aspect of ['A1.1', 'A1.2', 'A1.3']) await outbox.add(tapOn(aspect, '1'));
    await settled(outbox);
    expect(server.ledger.map(({ counter }) => counter)).toEqual([1, 2, 3]);
    expect(new Set(server.ledger.map(({ device }) => device)).size).toBe(1);
    expect(new Set(server.ledger.map(({ id }) => id)).size).toBe(3);
  });

  it('is seen as soon as it is kept, however fast the taps come', async () => {
    server.unreachable = true;
    const outbox = await open();
    const aspects = Array.from({ length: 40 }, (_, at) => `A${at}`);
    const seen = aspects.map(async (aspect) => {
      const { counter } = await outbox.add(tapOn(aspect, '1'));
      return outbox.contents.value.rows.some((row) => row.counter === counter);
    });
    expect(await Promise.all(seen)).toEqual(aspects.map(() => true));
  });

  it('that the device cannot keep is not taken', async () => {
    const outbox = await open();
    const unstorable = { ...tapOn('A1.1', '2'), value: (() => '2') as unknown as string };
    await expect(outbox.add(unstorable)).rejects.toThrow();
    expect(outbox.contents.value.rows).toEqual([]);
  });
});

describe('the sender', () => {
  it('sends one after another, in the order of the taps', async () => {
    const outbox = await open();
    server.unreachable = true;
    for (const value of ['0', '1', '2', '3']) await outbox.add(tapOn('A1.1', value));
    server.unreachable = false;
    outbox.sendNow();
    await settled(outbox);
    expect(values(server)).toEqual(['0', '1', '2', '3']);
    expect(server.ledger.map(({ baseVersion }) => baseVersion)).toEqual([0, 1, 2, 3]);
  });

  it.each<Fault>(['lost-on-the-way', 'answer-cut', 'portal-page', 'portal-json', 'fault', 'busy', 'signed-out'])(
    'sends the same command again after %s, and it counts once',
    async (fault) => {
      const outbox = await open();
      server.faults.push(fault);
      await outbox.add(tapOn('A1.1', '2'));
      await until(() => outbox.sending.value.kind === 'waiting');
      expect(outbox.contents.value.rows).toHaveLength(1);
      outbox.sendNow();
      await settled(outbox);
      expect(server.received).toHaveLength(2);
      expect(server.received[1]).toEqual(server.received[0]);
      expect(values(server)).toEqual(['2']);
      expect(numbers(outbox)).toEqual([['A1.1', 1]]);
    },
  );

  it('tries again by itself after a second or so', async () => {
    const outbox = await open();
    server.faults.push('lost-on-the-way');
    await outbox.add(tapOn('A1.1', '2'));
    await settled(outbox);
    expect(values(server)).toEqual(['2']);
  });

  it('tries again at once when the judge taps', async () => {
    const outbox = await open();
    server.faults.push('lost-on-the-way');
    await outbox.add(tapOn('A1.1', '2'));
    await until(() => outbox.sending.value.kind === 'waiting');
    const since = Date.now();
    await outbox.add(tapOn('A1.2', '3'));
    await settled(outbox);
    expect(Date.now() - since).toBeLessThan(400);
    expect(values(server)).toEqual(['2', '3']);
  });

  it('leaves a busy server the time it asks for, however much is tapped', async () => {
    const outbox = await open();
    server.faults.push('too-many');
    const since = Date.now();
    await outbox.add(tapOn('A1.1', '2'));
    await until(() => outbox.sending.value.kind === 'waiting');
    await outbox.add(tapOn('A1.2', '3'));
    await settled(outbox);
    expect(Date.now() - since).toBeGreaterThanOrEqual(1_990);
  });

  it('says why it waits', async () => {
    const outbox = await open();
    server.faults.push('signed-out');
    await outbox.add(tapOn('A1.1', '2'));
    await until(() => outbox.sending.value.kind === 'waiting');
    expect(outbox.sending.value).toMatchObject({ kind: 'waiting', reason: 'session' });
  });

  it('never takes a portal’s answer for a receipt, even if it knows the command', async () => {
    const outbox = await open();
    server.faults.push('portal-json', 'portal-json', 'portal-json');
    await outbox.add(tapOn('A1.1', '2'));
    for (let tries = 1; tries <= 3; tries++) {
      await until(() => server.received.length === tries && outbox.sending.value.kind === 'waiting');
      expect(outbox.contents.value).toMatchObject({ rows: [{ state: 'waiting' }], receipts: [] });
      outbox.sendNow();
    }
    await settled(outbox);
    expect(values(server)).toEqual(['2']);
  });
});

describe('a refusal', () => {
  it('keeps the command and its reason until the judge dismisses it', async () => {
    const outbox = await open();
    server.refuse = () => 'marking/not-open';
    await outbox.add(tapOn('A1.1', '2'));
    await settled(outbox);
    expect(outbox.contents.value.rows).toMatchObject([
      { state: 'refused', refusal: { code: 'marking/not-open', message: 'words for marking/not-open' } },
    ]);
    await outbox.dismiss(outbox.contents.value.rows.map(({ counter }) => counter));
    expect(outbox.contents.value.rows).toEqual([]);
  });

  it('does not hold up the other aspects', async () => {
    const outbox = await open();
    server.refuse = (command) => (command.kind === 'mark' && command.aspect === 'A1.1' ? 'marking/not-open' : null);
    await outbox.add(tapOn('A1.1', '2'));
    await outbox.add(tapOn('A1.2', '3'));
    await settled(outbox);
    expect(values(server)).toEqual(['3']);
  });

  // Its base version would fit the other judge's mark by chance, and overwrite it unseen.
  it('takes the later taps on the same aspect along, so that none of them overwrites what the judge has not seen', async () => {
    const outbox = await open();
    server.unreachable = true;
    await outbox.add(tapOn('A1.1', '1'));
    await outbox.add(tapOn('A1.1', '2'));
    server.versions.set('sheet-1/A1.1', 1);
    server.unreachable = false;
    outbox.sendNow();
    await settled(outbox);
    expect(server.ledger).toEqual([]);
    expect(outbox.contents.value.rows).toMatchObject([
      { state: 'refused', command: { value: '1' } },
      { state: 'refused', command: { value: '2' }, refusal: { code: 'marking/mark-changed' } },
    ]);
  });

  it('also stops a tap that comes before the judge has looked at it', async () => {
    const outbox = await open();
    server.refuse = () => 'marking/not-open';
    await outbox.add(tapOn('A1.1', '1'));
    await settled(outbox);
    server.refuse = () => null;
    await outbox.add(tapOn('A1.1', '2'));
    expect(outbox.contents.value.rows).toMatchObject([
      { state: 'refused' },
      { state: 'refused', command: { value: '2' } },
    ]);
    expect(server.received).toHaveLength(1);
  });

  it('goes when a new tap answers it, which builds on what the judge has seen by then', async () => {
    const outbox = await open();
    server.versions.set('sheet-1/A1.1', 4);
    await outbox.add(tapOn('A1.1', '1'));
    await settled(outbox);
    const refused = outbox.contents.value.rows.map(({ counter }) => counter);
    await outbox.add(tapOn('A1.1', '2', 4), refused);
    await settled(outbox);
    expect(outbox.contents.value.rows).toEqual([]);
    expect(server.ledger).toMatchObject([{ value: '2', baseVersion: 4 }]);
  });

  it('is the only thing that can be dismissed', async () => {
    server.unreachable = true;
    const outbox = await open();
    const row = await outbox.add(tapOn('A1.1', '2'));
    await outbox.dismiss([row.counter]);
    expect(outbox.contents.value.rows).toHaveLength(1);
  });
});

describe('after a reload', () => {
  it('everything kept is there again and is sent, with the same id and the next counter', async () => {
    server.unreachable = true;
    const before = await open();
    const row = await before.add(tapOn('A1.1', '2'));
    before.close();

    server.unreachable = false;
    const after = await open();
    await after.add(tapOn('A1.2', '3'));
    await settled(after);
    expect(server.ledger[0]).toEqual(row.command);
    expect(server.ledger.map(({ counter }) => counter)).toEqual([1, 2]);
    expect(server.ledger[1]?.device).toBe(row.command.device);
  });

  it('refusals and receipts are there again', async () => {
    const before = await open();
    await before.add(tapOn('A1.1', '2'));
    await settled(before);
    server.refuse = () => 'marking/not-open';
    await before.add(tapOn('A1.2', '3'));
    await settled(before);
    before.close();

    const after = await open();
    expect(after.contents.value).toMatchObject({
      rows: [{ state: 'refused' }],
      receipts: [{ subject: 'A1.1', number: 1 }],
    });
  });

  it('nothing travels while somebody else is signed in', async () => {
    const post = () => Promise.reject(new SessionOfAnother());
    const outbox = await openOutbox(account, post);
    opened.push(outbox);
    await outbox.add(tapOn('A1.1', '2'));
    await until(() => outbox.sending.value.kind === 'waiting');
    expect(outbox.sending.value).toMatchObject({ reason: 'session' });
    expect(outbox.contents.value.rows).toMatchObject([{ state: 'waiting' }]);
  });

  it('another judge on the same browser sees and sends nothing of it', async () => {
    server.unreachable = true;
    const mine = await open();
    const row = await mine.add(tapOn('A1.1', '2'));
    mine.close();

    server.unreachable = false;
    account = `${account}-neighbour`;
    const theirs = await open();
    await theirs.add(tapOn('A1.1', '3'));
    await settled(theirs);
    expect(values(server)).toEqual(['3']);
    expect(server.ledger[0]?.device).not.toBe(row.command.device);
  });
});

describe('a signature', () => {
  it('names the version of the whole sheet and leaves a receipt of its own', async () => {
    const outbox = await open();
    server.versions.set('sheet-1/', 12);
    await outbox.add({ kind: 'sign', sheet: 'sheet-1', entry: 'entry-7', base: 12 });
    await settled(outbox);
    expect(server.ledger).toMatchObject([{ kind: 'sign', baseVersion: 12 }]);
    expect(outbox.contents.value.receipts).toMatchObject([{ subject: ':sheet', version: 13 }]);
  });
});

describe('two tabs of one judge', () => {
  it('see each other’s taps', async () => {
    server.unreachable = true;
    const [one, other] = [await open(), await open()];
    await one.add(tapOn('A1.1', '2'));
    await until(() => other.contents.value.rows.length === 1);
    expect(other.contents.value.rows).toEqual(one.contents.value.rows);
  });

  it('never give out one counter twice, and no tap is lost', async () => {
    const [one, other] = [await open(), await open()];
    await Promise.all(['A', 'B', 'C', 'D'].flatMap((id) => [one.add(tapOn(id, '1')), other.add(tapOn(`${id}2`, '1'))]));
    await Promise.all([settled(one), settled(other)]);
    expect(server.ledger.map(({ counter }) => counter).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
