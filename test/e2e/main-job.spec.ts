import type {
  AwardList,
  BoardLine,
  EntryView,
  InvitationLink,
  MarkingProgress,
  ResultsView,
  Scoring,
  SessionView,
  SkillView,
  UnitView,
} from '@jiangsai/shared';
import ExcelJS from 'exceljs';
import { ApiClient, problemsOf, refusalOf } from '../support/api-client.js';
import { BoardViewer } from '../support/board-viewer.js';
import { describeOnEachDatabase } from '../support/databases.js';
import {
  makeCompetition,
  readSkill,
  setPolicy,
  smallScheme,
  step,
  type MadeCompetition,
} from '../support/make-competition.js';
import { expectBoardFollows, readLedger } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

const heads = [
  '序号',
  '赛项',
  '组别',
  '名次',
  '参赛号',
  '姓名',
  '单位',
  '代表队',
  '理论',
  '实操',
  '总成绩',
  '奖项',
  '指导教师',
];

const scheme: Scoring = {
  components: [
    {
      id: 'theory',
      name: '理论',
      weight: '0.2',
      criteria: [{ id: 'T', name: '理论', aspects: [{ id: 'T1', max: '100', method: 'points' }] }],
    },
    { id: 'practice', name: '实操', weight: '0.8', criteria: smallScheme.criteria ?? [] },
  ],
};

// One story in the order in which a competition lives: each sentence goes on where the one before it ended.
describeOnEachDatabase('a whole competition from registration to the award list', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let unit: ApiClient;
  let viewer: BoardViewer;

  const entries = async (client: ApiClient) =>
    (await client.read<{ entries: EntryView[] }>(`${made.path}/entries`)).entries;

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, {
      open: false,
      scoring: scheme,
      entries: [],
      units: [{ name: '湘江机械有限公司', shortName: '湘江机械', delegation: '株洲代表队' }, { name: '青山技师学院' }],
      quotaPerUnit: 3,
      rules: {
        prizes: [
          {
            rule: 'by-count',
            awards: [
              { award: 'first', count: 1 },
              { award: 'second', count: 1 },
            ],
          },
        ],
      },
    });
  });

  afterAll(async () => {
    viewer?.close();
    await server.discard();
  });

  it('a unit accepts its invitation once and is signed in', async () => {
    const [home] = made.units;
    const link = await made.organizer.act<InvitationLink>('POST', `${made.path}/units/${home?.id}/invitation`);
    const address = `/api/invitations/${link.path.replace('/join/', '')}`;
    unit = new ApiClient(server.url);
    expect(await unit.read(address)).toMatchObject({ unit: '湘江机械有限公司', used: false });

    const person = { login: 'Tang.Wan', name: '唐婉', password: 'unit-of-tests' };
    const session = unit.keepSession(await unit.send<SessionView>('POST', `${address}/accept`, person));
    expect(session.grants).toEqual([{ role: 'unit-manager', competition: made.id, unit: home?.id }]);

    const again = await new ApiClient(server.url).send('POST', `${address}/accept`, { ...person, login: 'someone' });
    expect(refusalOf(again)).toEqual({ status: 409, code: 'access/invitation-used' });
    const { units } = await made.organizer.read<{ units: UnitView[] }>(`${made.path}/units`);
    expect(units.map(({ name, joined }) => [name, joined])).toContainEqual(['湘江机械有限公司', true]);
  });

  it('a table over the quota is refused with its row, and no row is kept', async () => {
    const names = ['赵晓岚', '钱立群', '孙若溪', '李承远'];
    const answer = await unit.send('POST', `${made.path}/entries`, {
      entries: names.map((name) => ({ skill: made.skill, name })),
    });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'entry/rows-refused' });
    expect(problemsOf(answer)).toEqual([{ code: 'entry/quota-exceeded', where: 'row 4: skill' }]);
    expect(await entries(unit)).toEqual([]);
  });

  it('a table within the quota waits for review', async () => {
    const rows = [
      { skill: made.skill, name: '赵晓岚', coach: '冯远征', division: '职工组' },
      { skill: made.skill, name: '钱立群', division: '职工组' },
      { skill: made.skill, name: '孙若溪', division: '职工组' },
    ];
    await unit.act('POST', `${made.path}/entries`, { entries: rows });
    expect((await entries(unit)).map(({ review, number }) => [review, number])).toEqual(
      rows.map(() => ['submitted', null]),
    );
    expect(await readSkill(made)).toMatchObject({ entries: 0, awaitingReview: 3 });
  });

  it('what the organizer returns with a reason is mended by the unit and then approved', async () => {
    const all = await entries(made.organizer);
    const returned = all.find(({ name }) => name === '孙若溪');
    const address = `${made.path}/entries/${returned?.id}`;
    await made.organizer.act('POST', `${address}/return`, { version: 1, reason: '请写全名' });
    const [seen] = (await entries(unit)).filter(({ review }) => review === 'returned');
    expect(seen).toMatchObject({ name: '孙若溪', returnReason: '请写全名', version: 2 });
    await unit.act('PATCH', address, { version: 2, name: '孙若溪二' });
    for (const { id } of await entries(made.organizer)) {
      const { version } = (await entries(made.organizer)).find((entry) => entry.id === id) as EntryView;
      await made.organizer.act('POST', `${made.path}/entries/${id}/approve`, { version });
    }
    const approved = await entries(unit);
    expect(approved.map(({ number }) => number).sort()).toEqual(['001', '002', '003']);
    expect(approved.map(({ name }) => name)).toContain('孙若溪二');
    expect(await readSkill(made)).toMatchObject({ entries: 3, awaitingReview: 0 });
  });

  it('an approved entry is the organizer’s: the unit cannot change it any more', async () => {
    const [first] = await entries(unit);
    const answer = await unit.send('PATCH', `${made.path}/entries/${first?.id}`, {
      version: first?.version,
      name: '改',
    });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'entry/review-state-wrong' });
  });

  it('opening gives every judge the own sheets and shuts registration', async () => {
    await step(made, 'open');
    const [leader, second] = made.judges;
    expect((await leader?.sheets())?.map(({ subCriterion, of }) => [subCriterion, of])).toEqual(
      [1, 2, 3].flatMap(() => [
        ['T', 1],
        ['A1', 1],
        ['B1', 2],
      ]),
    );
    // The other judges of the panel mark only what needs each judge's own mark.
    expect((await second?.sheets())?.map(({ subCriterion, of }) => [subCriterion, of])).toEqual(
      [1, 2, 3].map(() => ['B1', 1]),
    );
    const late = await unit.send('POST', `${made.path}/entries`, { entries: [{ skill: made.skill, name: '迟到者' }] });
    expect(problemsOf(late)).toEqual(
      expect.arrayContaining([{ code: 'entry/registration-closed', where: 'row 1: skill' }]),
    );
  });

  it('a hidden board tells nothing while marks come in', async () => {
    const before = await unit.get(`/api/boards/${made.board}`);
    const [first] = await entries(made.organizer);
    const leader = made.judges[0];
    const sheet = await leader?.sheetOf(first?.id ?? '', 'A1');
    expect((await leader?.mark(sheet!, 'A1.1', '12.5'))?.status).toBe(200);
    const after = await unit.get(`/api/boards/${made.board}`);
    expect(after.body).toEqual(before.body);
    expect(after.body).toMatchObject({ state: 'hidden', version: 1, rows: [] });
  });

  it('a viewer sees ranked rows as they are marked, and versions that grow by exactly one', async () => {
    await setPolicy(made, 'live');
    viewer = await BoardViewer.follow(server.url, made.board);
    const start = viewer.board.version;
    const totals = ['50', '55.5', '40'];
    for (const [index, entry] of (await entries(made.organizer)).entries()) {
      const leader = made.judges[0];
      const sheet = await leader?.sheetOf(entry.id, 'A1');
      expect((await leader?.mark(sheet!, 'A1.1', totals[index] ?? '0'))?.status).toBe(200);
    }
    await viewer.until(({ version }) => version >= start + 3);
    expect(viewer.versions).toEqual([0, 1, 2, 3].map((more) => start + more));
    expect(viewer.rejoined).toBe(0);
    expect(viewer.board.rows.map(({ place, number, total }) => [place, number, total])).toEqual([
      [1, '002', '44.40'],
      [2, '001', '40.00'],
      [3, '003', '32.00'],
    ]);
    await expectBoardFollows(made);
  });

  it('a freeze hides every change on every channel', async () => {
    await setPolicy(made, 'frozen');
    const { version } = await viewer.until(({ state }) => state === 'frozen');
    const publicView = async () => {
      const board = await unit.get(`/api/boards/${made.board}`);
      const { boards } = await unit.read<{ boards: BoardLine[] }>('/api/boards');
      return {
        board: board.body,
        tag: board.headers.get('etag'),
        list: boards.find(({ id }) => id === made.board),
        patches: await unit.read(`/api/boards/${made.board}/patches?since=${version}`),
      };
    };
    const before = await publicView();
    const [first] = await entries(made.organizer);
    for (const judge of made.judges) {
      const sheet = await judge.sheetOf(first?.id ?? '', 'B1');
      expect((await judge.mark(sheet, 'B1.1', '3')).status).toBe(200);
    }
    expect(await publicView()).toEqual(before);
    expect(before.patches).toEqual({ patches: [] });
    expect(viewer.versions.at(-1)).toBe(version);
    await expectBoardFollows(made);
  });

  it('marking cannot close while a sheet of a competing entry is unsigned', async () => {
    const { version } = await readSkill(made);
    const answer = await made.organizer.send('POST', `${made.skillPath}/close`, { version });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'results/sheets-unsigned' });
    const { blockers } = await made.organizer.read<ResultsView>(`${made.skillPath}/results`);
    expect(blockers.map(({ code }) => code)).toEqual(['results/marking-not-closed', 'results/entries-incomplete']);
  });

  it('once everything is marked and signed, marking closes', async () => {
    await setPolicy(made, 'live');
    for (const judge of made.judges) {
      for (const { id, state } of await judge.sheets()) {
        if (state === 'open') await judge.complete(id, (aspect, { entryNumber }) => valueOf(aspect, entryNumber));
      }
    }
    const progress = await made.organizer.read<MarkingProgress>(`${made.skillPath}/progress`);
    expect(progress).toEqual({ sheets: 15, signed: 15, marks: 18, of: 18 });
    expect(await step(made, 'close')).toMatchObject({ phase: 'closed' });
  });

  it('publication makes the board final, with prizes, and nothing can be switched back', async () => {
    expect(await step(made, 'publish')).toMatchObject({
      phase: 'published',
      policy: 'final',
    } satisfies Partial<SkillView>);
    const board = await viewer.until(({ state }) => state === 'final');
    expect(board.rows[0]?.components).toEqual({ theory: '90.00', practice: '97.50' });
    expect(board.rows.map(({ place, tied, prize, total }) => [place, tied, prize, total])).toEqual([
      [1, false, 'first', '96.00'],
      [2, true, 'second', '91.60'],
      [2, true, 'second', '91.60'],
    ]);
    const back = await made.organizer.send('PUT', `${made.skillPath}/policy`, { policy: 'hidden' });
    expect(refusalOf(back).code).toBe('board/policy-wrong');
    await expectBoardFollows(made);
  });

  it('a mark for a signed sheet is refused even now, and the ledger remembers who tried', async () => {
    const [leader] = made.judges;
    const sheet = await leader!.sheetOf((await entries(made.organizer))[0]?.id ?? '', 'A1');
    expect(refusalOf(await leader!.mark(sheet, 'A1.1', '60')).code).toBe('marking/sheet-already-signed');
    expect((await readLedger(made)).at(-1)).toMatchObject({ act: 'marking/refused', actor: leader!.account });
    await expectBoardFollows(made);
  });

  it('the award list is public once it is published, not before', async () => {
    const anybody = new ApiClient(server.url);
    expect(refusalOf(await anybody.get(`/api/award-lists/${made.id}`))).toEqual({
      status: 404,
      code: 'awards/not-published',
    });
    const draft = await made.organizer.read<AwardList>(`${made.path}/award-list`);
    expect(draft).toMatchObject({ version: 0, publishedAt: null, head: null });
    const list = await made.organizer.act<AwardList>('POST', `${made.path}/award-list`);
    expect(await anybody.read(`/api/award-lists/${made.id}`)).toMatchObject({ version: 1, head: list.head });
    expect(list.rows.map(({ name, unit: home, delegation, prize }) => [name, home, delegation, prize])).toEqual([
      ['钱立群', '湘江机械有限公司', '株洲代表队', 'first'],
      ['赵晓岚', '湘江机械有限公司', '株洲代表队', 'second'],
      ['孙若溪二', '湘江机械有限公司', '株洲代表队', 'second'],
    ]);
    const { lists } = await anybody.read<{ lists: { competition: string }[] }>('/api/award-lists');
    expect(lists.map(({ competition }) => competition)).toEqual([made.id]);
  });

  it('a workbook of what was never published is refused in words', async () => {
    const answer = await fetch(`${server.url}/api/award-lists/c-nowhere/award-list.xlsx`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, expect.stringContaining('json')]);
  });

  it('the award list’s workbook has the columns of a notice', async () => {
    const answer = await fetch(`${server.url}/api/award-lists/${made.id}/award-list.xlsx?language=zh-CN`);
    expect(answer.headers.get('content-type')).toContain('spreadsheetml');
    expect(answer.headers.get('content-disposition')).toContain('.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    const [sheet] = book.worksheets;
    const row = (number: number) =>
      Array.from(sheet?.getRow(number).values as unknown[], (cell) => cell ?? null).slice(1);
    expect(row(3)).toEqual(heads);
    expect(row(5)).toEqual([
      2,
      '焊工',
      '职工组',
      2,
      '001',
      '赵晓岚',
      '湘江机械有限公司',
      '株洲代表队',
      '90.00',
      '92.00',
      '91.60',
      '二等奖',
      '冯远征',
    ]);
    expect(sheet?.rowCount).toBe(6);
  });
});

/** The second entry wins, the others tie. */
function valueOf(aspect: string, entryNumber: string): string {
  if (aspect === 'T1') return '90';
  if (aspect === 'A1.1') return entryNumber === '002' ? '57.5' : '52';
  return aspect === 'B1.1' ? '3' : 'pass';
}
