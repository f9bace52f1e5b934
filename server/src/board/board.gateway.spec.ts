import type { BoardTitle, JoinAnswer } from '@jiangsai/shared';
import { Clock } from '../platform/clock.js';
import { embedded, openFresh, type OpenedDatabase } from '../platform/database/testing/test-databases.js';
import { BoardFeed } from './board-feed.js';
import { BoardEntity, BoardPatchEntity, BoardSnapshotEntity } from './board.entity.js';
import { BoardGateway } from './board.gateway.js';
import { BoardRepository } from './board.repository.js';
import { BoardService } from './board.service.js';

const title: BoardTitle = {
  name: '焊工',
  competition: { id: 'c-1', name: '市赛', timeZone: 'Asia/Shanghai' },
  rehearsal: false,
};
type Viewer = Parameters<BoardGateway['join']>[0];

/** A viewer's rooms; the wire is tested from outside. */
function viewer(...following: string[]): Viewer {
  const rooms = new Set(['own-room', ...following]);
  const join = (room: string) => Promise.resolve(void rooms.add(room));
  const leave = (room: string) => Promise.resolve(void rooms.delete(room));
  return { rooms, join, leave, handshake: { headers: {} } } as unknown as Viewer;
}

const codeOf = (answer: JoinAnswer) => ('error' in answer ? answer.error.code : 'joined');

describe('a viewer at the door of the boards', () => {
  let opened: OpenedDatabase;
  let gateway: BoardGateway;

  beforeAll(async () => {
    opened = await openFresh(embedded, [BoardEntity, BoardPatchEntity, BoardSnapshotEntity]);
    const feed = new BoardFeed();
    const boards = new BoardService(opened.database, new BoardRepository(), feed, new Clock());
    await opened.database.transaction((tx) => boards.open(tx, 'b-1', 1, title));
    gateway = new BoardGateway(boards, feed);
  });
  afterAll(() => opened.close());

  it('gets the whole board, or what is missing since the version held', async () => {
    const who = viewer();
    expect(await gateway.join(who, { board: 'b-1' })).toMatchObject({ snapshot: { board: 'b-1', version: 1 } });
    expect(await gateway.join(who, { board: 'b-1', since: 1 })).toEqual({ patches: [] });
    expect(who.rooms).toEqual(new Set(['own-room', 'b-1']));
  });

  it('hears nothing of a board that is not there', async () => {
    const who = viewer();
    expect(codeOf(await gateway.join(who, { board: 'b-none' }))).toBe('board/not-found');
    expect(who.rooms).toEqual(new Set(['own-room']));
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'b-1'],
    ['a list', ['b-1']],
    ['no board', { since: 1 }],
    ['a board that is a number', { board: 1 }],
    ['an endless name', { board: 'b'.repeat(65) }],
    ['a version below zero', { board: 'b-1', since: -1 }],
    ['a broken version', { board: 'b-1', since: 1.5 }],
    ['a version as text', { board: 'b-1', since: '1' }],
    ['an infinite version', { board: 'b-1', since: Number.POSITIVE_INFINITY }],
    ['null for a version', { board: 'b-1', since: null }],
  ])('is refused, not let down, for sending %s', async (_what, message) => {
    const who = viewer();
    expect(codeOf(await gateway.join(who, message))).toBe('request/invalid');
    await gateway.leave(who, message);
    expect(who.rooms).toEqual(new Set(['own-room']));
  });

  it('may follow 32 boards at once and no more', async () => {
    const others = Array.from({ length: 31 }, (_, index) => `b-x${index}`);
    const who = viewer(...others);
    expect(codeOf(await gateway.join(who, { board: 'b-1' }))).toBe('joined');
    expect(codeOf(await gateway.join(who, { board: 'b-33' }))).toBe('request/invalid');
    await gateway.leave(who, { board: 'b-x0' });
    expect(codeOf(await gateway.join(who, { board: 'b-33' }))).toBe('board/not-found');
  });

  it('may join a followed board again after a gap, even with 32 of them', async () => {
    const others = Array.from({ length: 31 }, (_, index) => `b-x${index}`);
    const who = viewer('b-1', ...others);
    expect(await gateway.join(who, { board: 'b-1', since: 1 })).toEqual({ patches: [] });
  });
});
