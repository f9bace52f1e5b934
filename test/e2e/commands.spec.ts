import { randomUUID } from 'node:crypto';
import type { CompetitionLine, EntryView, LedgerRow, MarkingReceipt, RefusalView, SheetView } from '@jiangsai/shared';
import { problemsOf, refusalOf, type Answer } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, newCompetition, personNames, type MadeCompetition } from '../support/make-competition.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { expectBoardFollows, readLedger } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

describeOnEachDatabase('commands', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let leader: MarkingJudge;
  let second: MarkingJudge;
  // Each sentence marks an entry of its own.
  let next = 0;
  const nextEntry = (): EntryView => made.entries[next++] as EntryView;

  const refusedActs = (rows: readonly LedgerRow[], sheet: string) =>
    rows.filter(({ act, object }) => act === 'marking/refused' && object === `sheet/${sheet}`);

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    const entries = [...personNames, ...personNames.map((name) => `${name}二`)].map((name) => ({ name }));
    made = await makeCompetition(server.url, { entries });
    [leader, second] = made.judges as [MarkingJudge, MarkingJudge];
  });

  afterAll(async () => {
    await expectBoardFollows(made);
    await server.discard();
  });

  it('the same command again gets the same answer and has no second effect', async () => {
    const sheet = await leader.sheetOf(nextEntry().id, 'A1');
    const command = leader.markCommand(sheet, 'A1.1', '31.25');
    const first = await leader.send(command);
    const again = await leader.send(command);
    expect(first.status).toBe(200);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect((await leader.sheet(sheet.id)).aspects[0]).toMatchObject({ value: '31.25', version: 1 });
    expect((await readLedger(made)).filter((row) => row.command === command.id)).toHaveLength(1);
  });

  it('the answer proves which ledger row the mark became', async () => {
    const sheet = await leader.sheetOf(nextEntry().id, 'A1');
    const { body } = await leader.mark(sheet, 'A1.1', '10');
    const row = (await readLedger(made)).find(({ number }) => number === body.number);
    expect(row).toMatchObject({ command: body.command, hash: body.head, act: 'marking/mark', device: leader.device });
  });

  it('the same id with another request is refused, and the first effect stands', async () => {
    const sheet = await leader.sheetOf(nextEntry().id, 'A1');
    const command = leader.markCommand(sheet, 'A1.1', '20');
    await leader.send(command);
    const other = await leader.send({ ...command, value: '21' });
    expect(refusalOf(other)).toEqual({ status: 409, code: 'request/command-id-reused' });
    expect((await leader.sheet(sheet.id)).aspects[0]).toMatchObject({ value: '20', version: 1 });
  });

  it('somebody else’s command id cannot be used again either', async () => {
    const entry = nextEntry();
    const command = leader.markCommand(await leader.sheetOf(entry.id, 'B1'), 'B1.1', '2');
    await leader.send(command);
    const own = second.markCommand(await second.sheetOf(entry.id, 'B1'), 'B1.1', '2');
    expect(refusalOf(await second.send({ ...own, id: command.id })).code).toBe('request/command-id-reused');
  });

  it('ten times the same mark at once is one mark, answered ten times alike', async () => {
    const sheet = await leader.sheetOf(nextEntry().id, 'A1');
    const command = leader.markCommand(sheet, 'A1.1', '44');
    const answers = await Promise.all(Array.from({ length: 10 }, () => leader.send(command)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await leader.sheet(sheet.id)).version).toBe(2);
  });

  it('ten times the same new competition at once is one competition', async () => {
    const options = { command: randomUUID() };
    const create = () => made.organizer.send<{ id: string }>('POST', '/api/competitions', newCompetition, options);
    const answers = await Promise.all(Array.from({ length: 10 }, create));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const { competitions } = await made.organizer.read<{ competitions: CompetitionLine[] }>('/api/competitions');
    expect(competitions.filter(({ id }) => id === answers[0]?.body.id)).toHaveLength(1);
  });

  it('ten times the same table of entries at once registers it once', async () => {
    const entries = ['韩梅', '雷鸣'].map((name) => ({ skill: made.skill, name }));
    const options = { command: randomUUID() };
    const register = () => made.organizer.send('POST', `${made.path}/entries`, { entries }, options);
    const answers = await Promise.all(Array.from({ length: 10 }, register));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    const all = await made.organizer.read<{ entries: EntryView[] }>(`${made.path}/entries`);
    expect(all.entries.filter(({ name }) => name === '韩梅')).toHaveLength(1);
  });

  it('of several organizers who take one account name at once, one gets it and the others are told', async () => {
    const others = await Promise.all(
      [1, 2, 3].map(() => makeCompetition(server.url, { judges: 0, entries: [], open: false })),
    );
    const judges = [{ name: '裁判', login: `judge-${randomUUID()}`, password: 'judge-of-tests' }];
    const answers = await Promise.all(
      others.map(({ organizer, skillPath }) => organizer.send('POST', `${skillPath}/judges`, { judges })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    const refused = answers.filter(({ status }) => status === 422);
    expect(refused.map(problemsOf)).toEqual(refused.map(() => [{ code: 'access/login-taken', where: 'row 1: login' }]));
  });

  it('of two marks on one version exactly one wins, and the other is told the present value', async () => {
    const sheet = await leader.sheetOf(nextEntry().id, 'A1');
    const answers = await Promise.all(['50', '51'].map((value) => leader.mark(sheet, 'A1.1', value)));
    const [lost] = answers.filter(({ status }) => status !== 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { value, version } = (await leader.sheet(sheet.id)).aspects[0] as SheetView['aspects'][number];
    expect(version).toBe(1);
    expect((lost as unknown as Answer<RefusalView>).body.error).toMatchObject({
      code: 'marking/mark-changed',
      params: { present: value, version: 1 },
    });
  });

  it('of two organizers who change one entry, the second is told to look again', async () => {
    const { id } = nextEntry();
    const rename = (name: string) => made.organizer.send('PATCH', `${made.path}/entries/${id}`, { version: 1, name });
    const answers = await Promise.all([rename('冯一'), rename('冯二')]);
    expect(answers.map((answer) => refusalOf(answer).code).sort()).toEqual(['competition/changed-meanwhile', null]);
  });

  it('a mark may be changed and taken back, each on the version before it', async () => {
    const entry = nextEntry();
    const values: (string | null)[] = ['15', '16.5', null, '17'];
    for (const value of values) {
      const sheet = await leader.sheetOf(entry.id, 'A1');
      expect((await leader.mark(sheet, 'A1.1', value)).status).toBe(200);
      expect(await leader.sheet(sheet.id)).toMatchObject({ marked: value === null ? 0 : 1 });
    }
    expect((await leader.sheetOf(entry.id, 'A1')).aspects[0]).toMatchObject({ value: '17', version: 4 });
  });

  it('a signed sheet takes no mark, and the ledger remembers who tried', async () => {
    const entry = nextEntry();
    const open = await leader.sheetOf(entry.id, 'A1');
    await leader.mark(open, 'A1.1', '33');
    const signature = await leader.sign(await leader.sheet(open.id));
    expect(await leader.sheet(open.id)).toMatchObject({
      state: 'signed',
      writable: false,
      receipt: { number: signature.body.number, head: signature.body.head },
    });
    const late = leader.markCommand(await leader.sheet(open.id), 'A1.1', '60');
    expect(refusalOf(await leader.send(late))).toEqual({ status: 409, code: 'marking/sheet-already-signed' });
    expect(refusalOf(await leader.send(late))).toEqual({ status: 409, code: 'marking/sheet-already-signed' });
    expect((await leader.sheet(open.id)).aspects[0]?.value).toBe('33');
    expect(refusedActs(await readLedger(made), open.id)).toMatchObject([
      { actor: leader.account, body: { aspect: 'A1.1', value: '60', code: 'marking/sheet-already-signed' } },
    ]);
  });

  it('a sheet with a gap, or one that moved, is not signed', async () => {
    const entry = nextEntry();
    const sheet = await leader.sheetOf(entry.id, 'B1');
    expect((await leader.sign(sheet)).body).toMatchObject({
      error: { code: 'marking/sheet-incomplete', params: { missing: 2 } },
    });
    await leader.mark(sheet, 'B1.1', '2');
    await leader.mark(sheet, 'B1.2', 'fail');
    expect(refusalOf(await leader.sign(sheet))).toEqual({ status: 409, code: 'marking/sheet-changed' });
    expect((await leader.sign(await leader.sheet(sheet.id))).status).toBe(200);
    expect(refusalOf(await leader.sign(await leader.sheet(sheet.id))).code).toBe('marking/sheet-already-signed');
  });

  it('judgement levels two apart are refused, and the ledger remembers them', async () => {
    const entry = nextEntry();
    await leader.mark(await leader.sheetOf(entry.id, 'B1'), 'B1.1', '3');
    const sheet = await second.sheetOf(entry.id, 'B1');
    const answer = await second.mark(sheet, 'B1.1', '1');
    expect(answer.body).toMatchObject({ error: { code: 'marking/judgement-spread', params: { least: 1, most: 3 } } });
    expect((await second.sheet(sheet.id)).aspects[0]).toMatchObject({ value: null, version: 0 });
    expect(refusedActs(await readLedger(made), sheet.id)).toMatchObject([
      { actor: second.account, body: { value: '1', code: 'marking/judgement-spread' } },
    ]);
    expect((await second.mark(sheet, 'B1.1', '2')).status).toBe(200);
  });

  it('a sheet is its own judge’s alone', async () => {
    const sheet = await leader.sheetOf(nextEntry().id, 'A1');
    const foreign = { ...second.markCommand(sheet, 'A1.1', '1'), sheet: sheet.id };
    expect(refusalOf(await second.send(foreign))).toEqual({ status: 403, code: 'marking/not-your-sheet' });
    expect(refusalOf(await second.client.get(`/api/marking/sheets/${sheet.id}`)).code).toBe('marking/not-your-sheet');
    expect((await leader.sheet(sheet.id)).version).toBe(1);
  });

  it('a tap meant for another entry is never counted', async () => {
    const [one, other] = [nextEntry(), nextEntry()];
    const command = leader.markCommand(await leader.sheetOf(one.id, 'A1'), 'A1.1', '12');
    const answer = await leader.send({ ...command, entry: other.id });
    expect(refusalOf(answer)).toEqual({ status: 422, code: 'marking/entry-differs' });
  });

  it.each([
    ['A1', 'A1.1', '60.01', 'marking/out-of-range'],
    ['A1', 'A1.1', '-1', 'marking/out-of-range'],
    ['A1', 'A1.1', '1e2', 'marking/not-a-number'],
    ['A1', 'A1.1', '1e309', 'marking/not-a-number'],
    ['A1', 'A1.1', '=1+1', 'marking/not-a-number'],
    ['A1', 'A1.1', '１２', 'marking/not-a-number'],
    ['A1', 'A1.1', 'veto', 'marking/veto-not-allowed'],
    ['B1', 'B1.1', '4', 'marking/not-whole'],
    ['B1', 'B1.1', '1.5', 'marking/not-whole'],
    ['B1', 'B1.2', 'yes', 'marking/not-pass-fail'],
    ['B1', 'A1.1', '5', 'marking/unknown-aspect'],
  ])('on sheet %s aspect %s does not take %s', async (subCriterion, aspect, value, code) => {
    const { entries } = made;
    const sheet = await leader.sheetOf(entries.at(-1)?.id ?? '', subCriterion);
    const answer = await leader.mark(sheet, aspect, value);
    expect(refusalOf(answer)).toEqual({ status: 422, code });
    expect((await leader.sheet(sheet.id)).version).toBe(1);
  });

  it('an entry that withdrew takes no marks, keeps its sheets, and holds nobody up', async () => {
    const { id } = nextEntry();
    const sheet = await leader.sheetOf(id, 'A1');
    const { version } = await made.organizer.act<EntryView>('PUT', `${made.path}/entries/${id}/status`, {
      version: 1,
      status: 'withdrawn',
      reason: '因病',
    });
    expect(refusalOf(await leader.mark(sheet, 'A1.1', '5')).code).toBe('marking/entry-not-competing');
    expect(await leader.sheet(sheet.id)).toMatchObject({ writable: false, version: 1 });
    const back = { version, status: 'competed', reason: '误操作' };
    await made.organizer.act('PUT', `${made.path}/entries/${id}/status`, back);
    expect((await leader.mark(sheet, 'A1.1', '5')).status).toBe(200);
  });

  it('a sheet that does not exist is not found', async () => {
    const sheet = await leader.sheetOf(made.entries[0]?.id ?? '', 'A1');
    const answer: Answer<MarkingReceipt> = await leader.send({
      ...leader.markCommand(sheet, 'A1.1', '1'),
      sheet: 'm-nothing',
    });
    expect(refusalOf(answer)).toEqual({ status: 404, code: 'marking/sheet-not-found' });
  });
});
