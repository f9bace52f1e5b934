import {
  applyBoardPatch,
  type BoardLine,
  type BoardPatch,
  type BoardSnapshot,
  type CatchUp,
  type PublishedBoard,
  type SheetAspect,
} from '@jiangsai/shared';
import { ApiClient, refusalOf } from '../support/api-client.js';
import { BoardViewer } from '../support/board-viewer.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, readSkill, type MadeCompetition } from '../support/make-competition.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { startServer, type RunningServer } from '../support/start-server.js';

describeOnEachDatabase('a board over HTTP', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let leader: MarkingJudge;
  let anybody: ApiClient;
  let address: string;
  let first: BoardSnapshot;

  const read = () => anybody.read<BoardSnapshot>(address);
  const since = (version: number | string) => anybody.read<CatchUp>(`${address}/patches?since=${version}`);

  async function patchesSince(version: number): Promise<readonly BoardPatch[]> {
    const answer = await since(version);
    if (!('patches' in answer)) throw new Error('a snapshot came where patches were expected');
    return answer.patches;
  }

  /** Marks that each change the board. */
  async function mark(times: number): Promise<void> {
    let sheet = await leader.sheetOf(made.entries[0]?.id ?? '', 'A1');
    for (let turn = 0; turn < times; turn++) {
      const [{ aspect, value, version }] = sheet.aspects as [SheetAspect];
      const next = String((Number(value) + 0.25) % 60);
      const answer = await leader.mark(sheet, aspect.id, next);
      if (answer.status !== 200) throw new Error(`not marked: ${answer.status}`);
      sheet = { ...sheet, aspects: [{ aspect, value: next, version: version + 1 }] };
    }
  }

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url);
    leader = made.judges[0] as MarkingJudge;
    anybody = new ApiClient(server.url);
    address = `/api/boards/${made.board}`;
    await mark(3);
    first = await read();
  });

  afterAll(() => server.discard());

  it('needs no account, and says what it is about', () => {
    expect(first).toMatchObject({
      board: made.board,
      state: 'provisional',
      rehearsal: false,
      name: '焊工',
      competition: { id: made.id, timeZone: 'Asia/Shanghai' },
    });
  });

  it('shows a row’s public facts and nothing else', () => {
    const fields = [
      'certainty',
      'components',
      'decidedBy',
      'delegation',
      'division',
      'entry',
      'name',
      'number',
      'place',
      'previousPlace',
    ];
    expect(Object.keys(first.rows[0] ?? {}).sort()).toEqual([
      ...fields,
      'prize',
      'scaled',
      'status',
      'tied',
      'total',
      'unit',
    ]);
  });

  it('is not sent again to whoever holds this version', async () => {
    const { headers } = await anybody.get(address);
    const tag = headers.get('etag') ?? '';
    const again = await anybody.get(address, { 'if-none-match': tag });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers.get('etag')).toBe(tag);
    // What a compressing proxy makes of the tag, and what a cache sends that holds several.
    expect(await anybody.get(address, { 'if-none-match': `W/${tag}` })).toMatchObject({ status: 304 });
    expect(await anybody.get(address, { 'if-none-match': `"1", ${tag}` })).toMatchObject({ status: 304 });
    expect(await anybody.get(address, { 'if-none-match': '"0"' })).toMatchObject({ status: 200 });
  });

  it('is sent whole again once something public has moved, be it only the title', async () => {
    const tag = async () => ({ 'if-none-match': (await anybody.get(address)).headers.get('etag') ?? '' });
    const before = await tag();
    await mark(1);
    expect(await anybody.get(address, before)).toMatchObject({ status: 200, body: { version: first.version + 1 } });
    const marked = await tag();
    await made.organizer.act('PATCH', made.skillPath, { version: (await readSkill(made)).version, name: '焊接' });
    expect(await anybody.get(address, marked)).toMatchObject({ status: 200, body: { name: '焊接' } });
  });

  it('gives exactly the patches that are missing, and they lead to the very board', async () => {
    await mark(4);
    const now = await read();
    const patches = await patchesSince(first.version);
    expect(patches.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: now.version - first.version }, (_, step) => [
        first.version + step,
        first.version + step + 1,
      ]),
    );
    const { board, version, at, state, hash, rows } = now;
    expect(patches.reduce<PublishedBoard>(applyBoardPatch, first)).toMatchObject({
      board,
      version,
      at,
      state,
      hash,
      rows,
    });
    expect(await patchesSince(now.version)).toEqual([]);
  });

  it('tells the same to a viewer who comes by socket', async () => {
    const viewer = await BoardViewer.follow(server.url, made.board);
    const { board, version, hash, rows } = await read();
    expect(viewer.board).toMatchObject({ board, version, hash, rows });
    viewer.close();
  });

  it('says in the list of boards where it stands', async () => {
    const { boards } = await anybody.read<{ boards: BoardLine[] }>('/api/boards');
    const { version } = await read();
    expect(boards.find(({ id }) => id === made.board)).toMatchObject({ version, state: 'provisional', name: '焊接' });
  });

  it('gives the whole board to whoever claims a version that never was', async () => {
    const { version } = await read();
    expect(await since(version + 1)).toMatchObject({ snapshot: { version } });
    expect(await since('999999999999999')).toMatchObject({ snapshot: { version } });
  });

  it('gives the whole board when the patches would be longer', async () => {
    const { version } = await read();
    await mark(201);
    const now = await read();
    expect(now.version).toBe(version + 201);
    expect(await since(version)).toMatchObject({ snapshot: { version: now.version, hash: now.hash } });
    expect(await patchesSince(version + 1)).toHaveLength(200);
  });

  it('is the same board after the server starts again', async () => {
    const before = await read();
    await server.restart();
    expect(await read()).toEqual(before);
  });

  it.each(['', 'x', '-1', '1.5', '1e3', '0x10', '1&since=2', '9999999999999999', '1%00'])(
    'refuses the version “%s”',
    async (version) => {
      const answer = await anybody.get(`${address}/patches?since=${version}`);
      expect(refusalOf(answer)).toEqual({ status: 422, code: 'board/version-invalid' });
    },
  );

  it('is not found under another name', async () => {
    for (const path of ['/api/boards/b-nothing', '/api/boards/b-nothing/patches?since=1', `/api/boards/${made.skill}`])
      expect(refusalOf(await anybody.get(path))).toEqual({ status: 404, code: 'board/not-found' });
  });
});
