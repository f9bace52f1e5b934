import type { BoardPatch, BoardSnapshot } from '@jiangsai/shared';
import { ApiRefusal } from '../api/failures.js';
import { BoardConnection, pace } from './board-connection.js';
import type { BoardView } from './board-view.js';
import { HandDrivenWire } from './testing/hand-driven-wire.js';
import { history, sampleBoard, sampleRow } from './testing/sample-boards.js';

const a = (total: string, place = 1) => sampleRow('a', place, total);
const b = (total: string, place = 2) => sampleRow('b', place, total);

const { boards, patches } = history(
  sampleBoard(7, [a('80.00'), b('70.00')]),
  [a('81.00'), b('70.00')],
  [a('81.00'), b('75.00')],
  [a('81.00', 2), b('90.00', 1)],
);
const [v7, v8, v9, v10] = boards as [BoardSnapshot, BoardSnapshot, BoardSnapshot, BoardSnapshot];
const [to8, to9, to10] = patches as [BoardPatch, BoardPatch, BoardPatch];
const longEnough = 60_000;

let wire: HandDrivenWire;
let view: BoardView;
let views: BoardView[];
let connection: BoardConnection;

beforeEach(() => {
  wire = new HandDrivenWire();
  views = [];
  connection = new BoardConnection(wire, (seen) => {
    view = seen;
    views.push(seen);
  });
  connection.start();
});

async function live(board = v7): Promise<void> {
  wire.boards.at(-1)?.answer(board);
  await wire.pass(1);
  wire.connect();
  wire.joins.at(-1)?.answer({ patches: [] });
  await wire.pass(1);
  expect(view.truth.kind).toBe('live');
}

describe('a board connection that begins', () => {
  it('shows the cached board before any socket is there, and says that it is catching up', async () => {
    wire.boards[0]?.answer(v7);
    await wire.pass(1);
    expect(view.board?.version).toBe(7);
    expect(view.truth).toEqual({ kind: 'catching-up' });
  });

  it('joins with the version that it holds, and is live with the answer', async () => {
    wire.boards[0]?.answer(v7);
    await wire.pass(1);
    wire.connect();
    expect(wire.joins[0]?.since).toBe(7);
    wire.joins[0]?.answer({ patches: [to8, to9] });
    await wire.pass(1);
    expect(view.board).toEqual(v9);
    expect(view.truth).toEqual({ kind: 'live' });
  });

  it('asks for everything when the socket is there first, and drops the cached board that comes later', async () => {
    wire.connect();
    expect(wire.joins[0]?.since).toBeUndefined();
    wire.joins[0]?.answer({ snapshot: v9 });
    await wire.pass(1);
    wire.boards[0]?.answer(v7);
    await wire.pass(1);
    expect(view.board).toEqual(v9);
  });

  it('keeps the names of board and competition through patches', async () => {
    await live();
    wire.deliver(to8);
    expect(view.board?.name).toEqual(v7.name);
    expect(view.board?.competition).toEqual(v7.competition);
  });

  it('says that a board does not exist, and stops asking', async () => {
    const error = { code: 'board/not-found', message: '没有这块榜。' } as const;
    wire.boards[0]?.fail(new ApiRefusal(404, { error }));
    wire.connect();
    wire.joins[0]?.answer({ error });
    await wire.pass(longEnough);
    expect(view.failure).toEqual(error);
    expect(wire.boards).toHaveLength(1);
    expect(wire.joins).toHaveLength(1);
  });

  it('asks again for a missing board when somebody wants it', async () => {
    const error = { code: 'board/not-found', message: '没有这块榜。' } as const;
    wire.boards[0]?.fail(new ApiRefusal(404, { error }));
    await wire.pass(1);
    connection.check();
    wire.boards[1]?.answer(v7);
    await wire.pass(1);
    expect(view.failure).toBeNull();
    expect(view.board?.version).toBe(7);
  });
});

describe('a live board connection', () => {
  beforeEach(() => live());

  it('shows every patch in order', () => {
    wire.deliver(to8, to9, to10);
    expect(view.board).toEqual(v10);
    expect(views.flatMap(({ board }) => board?.version ?? []).slice(-3)).toEqual([8, 9, 10]);
  });

  it('ignores a patch that comes twice', () => {
    wire.deliver(to8, to9);
    const seen = views.length;
    wire.deliver(to8, to9);
    expect(views).toHaveLength(seen);
    expect(view.truth.kind).toBe('live');
  });

  it('closes a gap by joining with the version that it holds', async () => {
    wire.deliver(to8, to10);
    expect(view.board?.version).toBe(8);
    expect(view.truth).toEqual({ kind: 'catching-up' });
    await wire.pass(pace.rejoinFirst);
    expect(wire.joins.at(-1)?.since).toBe(8);
    wire.joins.at(-1)?.answer({ patches: [to9, to10] });
    await wire.pass(1);
    expect(view.board).toEqual(v10);
    expect(view.truth).toEqual({ kind: 'live' });
  });

  it('fits in patches that come while it waits for the answer', async () => {
    wire.deliver(to9);
    await wire.pass(pace.rejoinFirst);
    wire.deliver(to10);
    wire.joins.at(-1)?.answer({ patches: [to8, to9] });
    await wire.pass(1);
    expect(view.board).toEqual(v10);
  });

  it('joins once more when even those leave a gap', async () => {
    wire.deliver(to9);
    await wire.pass(pace.rejoinFirst);
    wire.deliver(to10);
    wire.joins.at(-1)?.answer({ patches: [to8] });
    await wire.pass(pace.rejoinCap);
    expect(wire.joins.at(-1)?.since).toBe(8);
    wire.joins.at(-1)?.answer({ patches: [to9, to10] });
    await wire.pass(1);
    expect(view.board).toEqual(v10);
  });

  it('asks for everything when the hash differs, and shows nothing of the odd patch', async () => {
    wire.deliver({ ...to8, hash: 'f'.repeat(32) });
    expect(view.board).toEqual(v7);
    await wire.pass(pace.rejoinFirst);
    expect(wire.joins.at(-1)?.since).toBeUndefined();
    wire.joins.at(-1)?.answer({ snapshot: v8 });
    await wire.pass(1);
    expect(view.board).toEqual(v8);
    expect(view.truth).toEqual({ kind: 'live' });
  });

  it('does not show a snapshot whose rows do not match its hash', async () => {
    wire.deliver({ ...to8, hash: 'f'.repeat(32) });
    await wire.pass(pace.rejoinFirst);
    wire.joins.at(-1)?.answer({ snapshot: { ...v9, rows: v8.rows } });
    await wire.pass(1);
    expect(view.board).toEqual(v7);
    expect(view.truth.kind).toBe('catching-up');
    await wire.pass(pace.rejoinCap);
    wire.joins.at(-1)?.answer({ snapshot: v9 });
    await wire.pass(1);
    expect(view.board).toEqual(v9);
  });

  it('waits longer from join to join when boards keep coming out wrong, but never longer than the cap', async () => {
    const wrong: BoardPatch = { ...to8, hash: 'f'.repeat(32) };
    const moments: number[] = [];
    wire.chance = 1;
    for (let round = 0; round < 10; round += 1) {
      const before = wire.joins.length;
      const since = wire.now;
      wire.deliver(wrong);
      while (wire.joins.length === before) await wire.pass(10);
      moments.push(wire.now - since);
      wire.joins.at(-1)?.answer({ snapshot: v7 });
      await wire.pass(1);
    }
    expect(moments[0]).toBeLessThan(moments[3] ?? 0);
    expect(Math.max(...moments)).toBeLessThanOrEqual(pace.rejoinCap + 10);
    expect(moments.at(-1)).toBeGreaterThan(pace.rejoinCap - 10);
  });

  it('asks after a long silence whether the last patch was lost', async () => {
    await wire.pass(pace.quiet);
    expect(wire.joins.at(-1)?.since).toBe(7);
    expect(view.truth.kind).toBe('live');
    wire.joins.at(-1)?.answer({ patches: [to8] });
    await wire.pass(1);
    expect(view.board).toEqual(v8);
  });

  it('builds a new socket when the old one answers nothing', async () => {
    connection.check();
    wire.joins.at(-1)?.fail();
    await wire.pass(pace.rejoinFirst);
    wire.joins.at(-1)?.fail();
    await wire.pass(1);
    expect(wire.renewals).toBe(1);
  });
});

describe('a board connection that loses its socket', () => {
  beforeEach(() => live());

  it('keeps the picture and says at once that it is catching up', () => {
    wire.disconnect();
    expect(view.board).toEqual(v7);
    expect(view.truth).toEqual({ kind: 'catching-up' });
  });

  it('asks for exactly what it missed when the socket is back', async () => {
    wire.deliver(to8);
    wire.disconnect();
    await wire.pass(1000);
    wire.connect();
    expect(wire.joins.at(-1)?.since).toBe(8);
    wire.joins.at(-1)?.answer({ patches: [to9, to10] });
    await wire.pass(1);
    expect(view.board).toEqual(v10);
    expect(view.truth).toEqual({ kind: 'live' });
  });

  it('polls after some seconds, and sees the same board', async () => {
    wire.disconnect();
    await wire.pass(pace.pollAfter);
    expect(wire.polls).toHaveLength(0);
    await wire.pass(pace.pollEvery);
    expect(wire.polls[0]?.since).toBe(7);
    wire.polls[0]?.answer({ patches: [to8] });
    await wire.pass(1);
    expect(view.board).toEqual(v8);
    expect(view.truth).toEqual({ kind: 'polling' });
    await wire.pass(pace.pollEvery);
    expect(wire.polls[1]?.since).toBe(8);
  });

  it('is offline since the last sign of life when nobody answers the poll either', async () => {
    wire.heard();
    const lastSign = wire.now;
    await wire.pass(20_000);
    wire.disconnect();
    await wire.pass(pace.pollAfter + pace.pollEvery);
    wire.polls[0]?.fail();
    await wire.pass(1);
    expect(view.truth).toEqual({ kind: 'offline', since: lastSign });
    expect(view.board).toEqual(v7);
  });

  it('polls less often while nobody answers, and recovers by itself', async () => {
    wire.disconnect();
    const moments: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const before = wire.polls.length;
      while (wire.polls.length === before) await wire.pass(100);
      moments.push(wire.now);
      wire.polls.at(-1)?.fail();
      await wire.pass(1);
    }
    const waits = moments.slice(1).map((moment, at) => moment - (moments[at] ?? 0));
    expect(waits.at(-1)).toBeGreaterThan(waits[0] ?? Infinity);
    expect(Math.max(...waits)).toBeLessThanOrEqual(pace.pollCap + 200);
    await wire.pass(pace.pollCap);
    wire.polls.at(-1)?.answer({ patches: [to8, to9] });
    await wire.pass(1);
    expect(view.board).toEqual(v9);
    expect(view.truth).toEqual({ kind: 'polling' });
  });

  it('stops polling when the socket is back, and drops the answer that was still on its way', async () => {
    wire.disconnect();
    await wire.pass(pace.pollAfter + pace.pollEvery);
    wire.connect();
    wire.joins.at(-1)?.answer({ patches: [to8, to9] });
    await wire.pass(1);
    wire.polls[0]?.answer({ snapshot: v8 });
    await wire.pass(pace.pollCap);
    expect(wire.polls).toHaveLength(1);
    expect(view.board).toEqual(v9);
    expect(view.truth).toEqual({ kind: 'live' });
  });

  it('polls while a full server refuses the join', async () => {
    wire.disconnect();
    wire.connect();
    wire.joins.at(-1)?.answer({ error: { code: 'server/busy', message: '' } });
    await wire.pass(pace.pollAfter + pace.pollEvery);
    wire.polls[0]?.answer({ patches: [to8] });
    await wire.pass(1);
    expect(view.truth).toEqual({ kind: 'polling' });
    expect(view.board).toEqual(v8);
  });

  it('gives ten thousand viewers different moments', async () => {
    const moments = [0, 0.25, 0.5, 0.75, 0.999].map(async (chance) => {
      const one = new HandDrivenWire();
      one.chance = chance;
      const other = new BoardConnection(one, () => undefined);
      other.start();
      one.boards[0]?.answer(v7);
      await one.pass(1);
      one.connect();
      one.joins[0]?.answer({ patches: [] });
      await one.pass(1);
      one.deliver(to9);
      while (one.joins.length === 1) await one.pass(1);
      return one.now;
    });
    expect(new Set(await Promise.all(moments)).size).toBe(5);
  });
});

describe('a board connection that is stopped', () => {
  it('closes the socket, leaves no timer and says nothing more', async () => {
    await live();
    const seen = views.length;
    connection.check();
    connection.stop();
    wire.joins.at(-1)?.answer({ patches: [to8] });
    await wire.pass(longEnough);
    expect(wire.closed).toBe(true);
    expect(wire.pendingTimers).toBe(0);
    expect(views).toHaveLength(seen);
  });
});
