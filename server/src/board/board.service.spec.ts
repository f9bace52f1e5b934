import {
  applyBoardPatch,
  hashRows,
  type BoardPatch,
  type BoardSnapshot,
  type BoardTitle,
  type PublishableRow,
  type Publication,
  type PublishedBoard,
} from '@jiangsai/shared';
import { Clock } from '../platform/clock.js';
import type { Transaction } from '../platform/database/index.js';
import { openFresh, testDatabases, type OpenedDatabase } from '../platform/database/testing/test-databases.js';
import { BoardFeed } from './board-feed.js';
import { BoardEntity, BoardPatchEntity, BoardSnapshotEntity } from './board.entity.js';
import { BoardRepository } from './board.repository.js';
import { BoardService } from './board.service.js';

class CountingClock extends Clock {
  private time = 1_790_000_000_000;

  override now(): number {
    return this.time++;
  }
}

const title: BoardTitle = {
  name: { 'zh-CN': '焊工 决赛', en: 'Welding final' },
  competition: { id: 'c-1', name: '市赛', timeZone: 'Asia/Shanghai' },
  rehearsal: false,
};

function row(entry: string, place: number): PublishableRow {
  const named = { entry, number: null, name: entry, unit: null, delegation: null, division: 'all' };
  const unsaid = { decidedBy: null, scaled: null, prize: null, certainty: null, status: null };
  return { ...named, place, tied: false, total: `${100 - place}.00`, components: {}, ...unsaid };
}

/** What a policy lets through when so many entries have been marked. */
const live = (count: number): Publication => ({
  state: 'provisional',
  rows: Array.from({ length: count }, (_, index) => row(`e-${index + 1}`, index + 1)),
});

describe.each(await testDatabases())('boards on $name', (kind) => {
  let opened: OpenedDatabase;
  let boards: BoardService;
  let announced: BoardPatch[];
  let next = 0;
  let id: string;

  /** A service as after a start: it has built no board yet. */
  function started(): BoardService {
    const feed = new BoardFeed();
    feed.subscribe((patch) => announced.push(patch));
    return new BoardService(opened.database, new BoardRepository(), feed, new CountingClock());
  }

  beforeAll(async () => {
    opened = await openFresh(kind, [BoardEntity, BoardPatchEntity, BoardSnapshotEntity]);
  });
  beforeEach(async () => {
    announced = [];
    boards = started();
    id = `b-${++next}`;
    await inside((tx) => boards.open(tx, id, next, title));
  });
  afterAll(() => opened.close());

  const inside = (work: (tx: Transaction) => Promise<void>) => opened.database.transaction(work);
  const publish = (publication: Publication) => inside((tx) => boards.publish(tx, id, () => publication));
  const boardOnly = ({ board, version, at, state, hash, rows }: PublishedBoard): PublishedBoard => ({
    board,
    version,
    at,
    state,
    hash,
    rows,
  });

  async function patchesSince(since: number): Promise<readonly BoardPatch[]> {
    const answer = await boards.catchUp(id, since);
    if (!('patches' in answer)) throw new Error('a whole board instead of patches');
    return answer.patches;
  }

  async function snapshotSince(since: number | undefined): Promise<BoardSnapshot> {
    const answer = await boards.catchUp(id, since);
    if (!('snapshot' in answer)) throw new Error('patches instead of a whole board');
    return answer.snapshot;
  }

  it('begin hidden and empty, at version 1, under their title', async () => {
    expect(await boards.snapshot(id)).toEqual({
      board: id,
      version: 1,
      at: expect.any(Number) as number,
      state: 'hidden',
      hash: hashRows([]),
      rows: [],
      ...title,
    });
    expect(await boards.list()).toContainEqual({ id, version: 1, state: 'hidden', ...title });
    expect(announced).toEqual([]);
  });

  it('show what is published, one version further, and tell those who serve them', async () => {
    await publish(live(2));
    const snapshot = await boards.snapshot(id);
    expect(snapshot).toMatchObject({ version: 2, state: 'provisional' });
    expect(snapshot.rows.map(({ entry, place }) => [entry, place])).toEqual([
      ['e-1', 1],
      ['e-2', 2],
    ]);
    expect(announced).toEqual(await patchesSince(1));
    expect(announced).toMatchObject([{ board: id, from: 1, to: 2, hash: snapshot.hash }]);
  });

  it('do not move when nothing that the public may see has changed', async () => {
    await publish(live(2));
    const before = await boards.snapshot(id);
    await publish(live(2));
    expect(await boards.snapshot(id)).toEqual(before);
    expect(announced).toHaveLength(1);
  });

  it('decide by what is shown now', async () => {
    await publish(live(1));
    await inside((tx) => boards.publish(tx, id, (shown) => ({ state: 'frozen', rows: shown.rows })));
    expect(await boards.snapshot(id)).toMatchObject({ version: 3, state: 'frozen', rows: [{ entry: 'e-1' }] });
  });

  it('take another title without another version', async () => {
    const renamed = { ...title, name: '焊工', rehearsal: true };
    await inside((tx) => boards.retitle(tx, id, renamed));
    expect(await boards.snapshot(id)).toMatchObject({ version: 1, ...renamed });
  });

  it('are refused by name when they are not there', async () => {
    const nowhere = { code: 'board/not-found' };
    await expect(boards.snapshot('b-none')).rejects.toMatchObject(nowhere);
    await expect(boards.catchUp('b-none', 1)).rejects.toMatchObject(nowhere);
    await expect(inside((tx) => boards.publish(tx, 'b-none', () => live(1)))).rejects.toMatchObject(nowhere);
  });

  describe('a publication that is rolled back', () => {
    const failing = (...publications: Publication[]) =>
      inside(async (tx) => {
        for (const publication of publications) await boards.publish(tx, id, () => publication);
        throw new Error('the mark was refused');
      });

    it('was never there: no version, no patch, nobody told', async () => {
      await publish(live(1));
      const before = await boards.snapshot(id);
      await expect(failing(live(2))).rejects.toThrow('the mark was refused');
      expect(await boards.snapshot(id)).toEqual(before);
      expect([await patchesSince(2), announced.length]).toEqual([[], 1]);
    });

    it('leaves no trace in the versions that others take instead', async () => {
      await publish(live(3));
      const { rows } = await boards.snapshot(id);
      await expect(failing({ state: 'frozen', rows }, live(2), live(1))).rejects.toThrow();
      await publish({ state: 'final', rows });
      const snapshot = await boards.snapshot(id);
      expect(snapshot).toMatchObject({ version: 3, state: 'final' });
      expect(await started().snapshot(id)).toEqual(snapshot);
    });
  });

  describe('catching up', () => {
    beforeEach(async () => {
      for (const count of [1, 2, 3, 2]) await publish(live(count));
    });

    it('gives exactly the missing patches', async () => {
      for (const since of [1, 2, 3, 4]) {
        const patches = await patchesSince(since);
        expect(patches.map(({ to }) => to)).toEqual([2, 3, 4, 5].filter((version) => version > since));
      }
      expect(await patchesSince(5)).toEqual([]);
    });

    it('leads from any version to the board that everybody sees', async () => {
      const start: PublishedBoard = { board: id, version: 1, at: 0, state: 'hidden', hash: hashRows([]), rows: [] };
      let held = start;
      for (const patch of await patchesSince(1)) held = applyBoardPatch(held, patch);
      expect(held).toEqual(boardOnly(await boards.snapshot(id)));
    });

    it('gives the whole board to who holds none, or a version that never was', async () => {
      const snapshot = await boards.snapshot(id);
      for (const since of [undefined, 6, 1_000_000]) expect(await snapshotSince(since)).toEqual(snapshot);
    });

    it('gives the whole board when more patches are missing than a board is long', async () => {
      await inside(async (tx) => {
        for (let version = 6; version <= 206; version++) await boards.publish(tx, id, () => live(version % 2 ? 2 : 3));
      });
      expect(await patchesSince(6)).toHaveLength(200);
      expect((await snapshotSince(5)).version).toBe(206);
    }, 30_000);
  });

  describe('in the database', () => {
    it('are whole every 64 versions and in patches between', async () => {
      await inside(async (tx) => {
        for (let version = 2; version <= 130; version++) await boards.publish(tx, id, () => live(1 + (version % 5)));
      });
      const { manager } = opened.database.committed;
      const whole = await manager.find(BoardSnapshotEntity, { where: { board: id }, order: { version: 'ASC' } });
      expect(whole.map(({ version }) => version)).toEqual([1, 64, 128]);
      expect(await manager.countBy(BoardPatchEntity, { board: id })).toBe(129);
      expect(await started().snapshot(id)).toEqual(await boards.snapshot(id));
    }, 30_000);

    it('come back after a restart as they were, and go on from there', async () => {
      await publish(live(3));
      await publish(live(1));
      const before = await boards.snapshot(id);
      await opened.reopen();
      boards = started();
      expect(await boards.snapshot(id)).toEqual(before);
      await publish(live(2));
      expect((await boards.snapshot(id)).version).toBe(before.version + 1);
    });

    it('are not shown when their patches do not lead to their head', async () => {
      await publish(live(2));
      await publish(live(3));
      await inside(async (tx) => {
        const found = await tx.manager.findOneByOrFail(BoardPatchEntity, { board: id, version: 3 });
        const forged = { ...found.patch, rows: found.patch.rows.map((one) => ({ ...one, total: '0.00' })) };
        await tx.manager.update(BoardPatchEntity, { board: id, version: 3 }, { patch: forged });
      });
      await expect(started().snapshot(id)).rejects.toThrow();
      await inside((tx) => tx.manager.delete(BoardPatchEntity, { board: id, version: 3 }).then(() => undefined));
      await expect(started().snapshot(id)).rejects.toThrow(`board ${id} does not follow from its patches`);
    });
  });

  it('grow by exactly one however many publish at once: who comes too late is rolled back', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => publish(live(count))));
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const patches = await patchesSince(1);
    // Where writers queue none is late; elsewhere the ledger's lock gives the order that this spec leaves out.
    expect(done).toBeGreaterThanOrEqual(kind.name === 'SQLite' ? 10 : 1);
    expect(patches.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: done }, (_, at) => [at + 1, at + 2]),
    );
    expect([...announced].sort((a, b) => a.to - b.to)).toEqual(patches);
    expect(boardOnly(await boards.snapshot(id))).toEqual(boardOnly(await started().snapshot(id)));
  });
});

describe('the feed of patches', () => {
  const patch = { board: 'b-1', from: 1, to: 2, at: 0, state: 'final', rows: [], removed: [], hash: '' } as const;

  it('reaches everybody who follows, until they leave', () => {
    const feed = new BoardFeed();
    const heard: string[] = [];
    const leave = feed.subscribe(() => heard.push('one'));
    feed.subscribe(() => heard.push('two'));
    feed.announce(patch);
    leave();
    feed.announce(patch);
    expect(heard).toEqual(['one', 'two', 'two']);
  });
});
