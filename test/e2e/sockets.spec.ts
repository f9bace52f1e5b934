import { once } from 'node:events';
import { boardNamespace, refusalTexts, type JoinAnswer } from '@jiangsai/shared';
import { io, type Socket } from 'socket.io-client';
import { BoardViewer } from '../support/board-viewer.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, type MadeCompetition } from '../support/make-competition.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { startServer, type RunningServer } from '../support/start-server.js';

describeOnEachDatabase('the boards’ socket', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let judge: MarkingJudge;
  let viewer: BoardViewer;
  const sockets: Socket[] = [];

  async function open(namespace: string = boardNamespace, language = 'en'): Promise<Socket> {
    const socket = io(`${server.url}${namespace}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { 'accept-language': language },
    });
    sockets.push(socket);
    await new Promise<void>((resolve, reject) => {
      socket.on('connect', resolve).on('connect_error', reject);
    });
    return socket;
  }

  const join = (socket: Socket, message: unknown) =>
    new Promise<JoinAnswer>((resolve) => socket.emit('board:join', message, resolve));
  const codeOf = (answer: JoinAnswer) => ('error' in answer ? answer.error.code : 'joined');

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url);
    judge = made.judges[0] as MarkingJudge;
    viewer = await BoardViewer.follow(server.url, made.board);
  });

  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.disconnect();
    // Whatever anybody sent: the server lives and the other viewers see the next mark.
    const { version } = viewer.board;
    const sheet = await judge.sheetOf(made.entries[0]?.id ?? '', 'A1');
    await judge.mark(sheet, 'A1.1', String((Number(sheet.aspects[0]?.value ?? 0) + 1) % 60));
    await viewer.until((board) => board.version === version + 1);
    expect(viewer.rejoined).toBe(0);
  });

  afterAll(async () => {
    viewer?.close();
    await server.discard();
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 5],
    ['a text', 'b-1'],
    ['a list', ['b-1']],
    ['nothing in it', {}],
    ['a board that is a number', { board: 1 }],
    ['a board that is an object', { board: { $ne: null } }],
    ['an endless board', { board: 'b'.repeat(10_000) }],
    ['a version before the first', { board: 'b-1', since: -1 }],
    ['half a version', { board: 'b-1', since: 0.5 }],
    ['a version that is a text', { board: 'b-1', since: '1' }],
    ['a version beyond all numbers', { board: 'b-1', since: Number.MAX_VALUE }],
    ['bytes', Buffer.from([0, 1, 2, 255])],
    ['a key that reaches for the prototype', JSON.parse('{"__proto__":{"board":"b-1"}}')],
    ['a thousand levels', JSON.parse('['.repeat(1000) + ']'.repeat(1000))],
  ])('refuses to join with %s', async (_, message) => {
    expect(codeOf(await join(await open(), message))).toBe('request/invalid');
  });

  it.each(['zh-CN', 'en'] as const)('refuses in the reader’s language: %s', async (language) => {
    const answer = await join(await open(boardNamespace, language), { board: 'b-none' });
    expect(answer).toMatchObject({
      error: { code: 'board/not-found', message: refusalTexts['board/not-found'][language] },
    });
  });

  it('does not mind messages that nobody waits for', async () => {
    const socket = await open();
    socket.emit('board:join', null);
    socket.emit('board:join');
    socket.emit('board:join', { board: made.board }, 'more', 'than', 'asked');
    socket.emit('board:leave', 17);
    socket.emit('board:patch', { board: made.board, from: 1, to: 2 });
    socket.emit('nobody:knows', { this: 'event' });
    expect(codeOf(await join(socket, { board: made.board }))).toBe('joined');
  });

  it('sends nothing to who has left', async () => {
    const socket = await open();
    const heard: unknown[] = [];
    socket.on('board:patch', (patch) => heard.push(patch));
    await join(socket, { board: made.board });
    socket.emit('board:leave', { board: made.board });
    expect(codeOf(await join(socket, { board: 'b-none' }))).toBe('board/not-found');
    const { version } = viewer.board;
    const sheet = await judge.sheetOf(made.entries[1]?.id ?? '', 'A1');
    await judge.mark(sheet, 'A1.1', '9');
    await viewer.until((board) => board.version === version + 1);
    expect(heard).toEqual([]);
  });

  it('hangs up on who sends more than a viewer can have to say', async () => {
    const socket = await open();
    const gone = once(socket as unknown as NodeJS.EventEmitter, 'disconnect');
    socket.emit('board:join', { board: 'b'.repeat(100_000) });
    await gone;
  });

  it('knows no other room than the boards’', async () => {
    await expect(open('/admin')).rejects.toThrow(/namespace/i);
  });

  it.each([
    '42/boards,["board:join"',
    '4',
    '9999',
    '40/boards,{',
    '451-/boards,[{"_placeholder":true,"num":9}]',
    '\u0000',
  ])('does not stumble over the packet %j', async (packet) => {
    const address = `${server.url}/socket.io/?EIO=4&transport=polling`;
    const opened = await (await fetch(address)).text();
    const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
    const send = (body: string) => fetch(`${address}&sid=${sid}`, { method: 'POST', body });
    await send('40/boards,');
    await send(packet);
    await (await fetch(`${address}&sid=${sid}`)).text();
  });
});
