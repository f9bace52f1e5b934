import { createHash } from 'node:crypto';
import type { Decision, DecisionView, NewDecision, PublishedRow, ResultRules, ResultsView } from '@jiangsai/shared';
import { problemsOf, refusalOf } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, readSkill, step, type MadeCompetition } from '../support/make-competition.js';
import { closeWith, openWithChief, twoParts } from '../support/mark-field.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { expectBoardFollows, readLedger } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

/** 001 and 002 share the first place, 003 is behind them. */
const tied = { '001': { T1: '80', P1: '90' }, '002': { T1: '90', P1: '80' }, '003': { T1: '10', P1: '10' } };

describeOnEachDatabase('decisions about ties', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let chief: MarkingJudge;

  beforeAll(async () => (server = await startServer(makeDatabase())));
  afterAll(() => server.discard());

  async function closedWith(rules: ResultRules): Promise<string[]> {
    made = await makeCompetition(server.url, { scoring: twoParts, rules, judges: 1, open: false });
    chief = await openWithChief(made);
    await closeWith(made, tied);
    return made.entries.map(({ id }) => id);
  }
  const results = () => made.organizer.read<ResultsView>(`${made.skillPath}/results`);
  const places = async () =>
    (await results()).divisions.flatMap(({ standings }) =>
      standings.map(({ number, place, decidedBy }) => [number, place, decidedBy]),
    );
  const decide = (decision: NewDecision) =>
    chief.client.send<DecisionView>('POST', `${made.skillPath}/decisions`, decision);
  const list = async () =>
    (await made.organizer.read<{ decisions: DecisionView[] }>(`${made.skillPath}/decisions`)).decisions;
  const publish = async () =>
    made.organizer.send('POST', `${made.skillPath}/publish`, { version: (await readSkill(made)).version });
  const board = () => made.organizer.read<{ rows: PublishedRow[] }>(`/api/boards/${made.board}`);

  it('the chief judge orders who is equal on all keys; until then nothing can be published', async () => {
    const [a = '', b = '', c = ''] = await closedWith({ ranking: { whenStillTied: 'manual' } });
    const { undecided, blockers } = await results();
    expect(undecided).toEqual([{ division: 'all', what: 'place', award: null, entries: [a, b].sort() }]);
    expect(blockers.map(({ code }) => code)).toEqual(['results/ties-undecided']);
    expect(refusalOf(await publish()).code).toBe('results/ties-undecided');

    const reason = '操作更规范';
    for (const order of [[a, c], [a], [a, b, c], []])
      expect(refusalOf(await decide({ kind: 'order', order, reason })).code).toBe('decision/no-effect');
    const unknown = await decide({ kind: 'order', order: [a, 'e-nobody'], reason });
    expect(problemsOf(unknown)).toEqual([{ code: 'package/unknown-entry', where: 'order[1]' }]);

    const answer = await decide({ kind: 'order', order: [b, a], reason });
    expect(answer.body).toMatchObject({
      decision: { kind: 'order', order: [b, a], by: chief.account, reason },
      holds: true,
    });
    expect(await places()).toEqual([
      ['002', 1, 'order'],
      ['001', 2, 'order'],
      ['003', 3, 'total'],
    ]);
    const { decision } = answer.body;
    expect((await readLedger(made)).at(-1)).toMatchObject({
      act: 'decision/record',
      actor: chief.account,
      object: `skill/${made.skill}`,
      body: { decision },
    });
  });

  it('a later decision on the same group takes the place of the earlier one', async () => {
    const [a = '', b = ''] = made.entries.map(({ id }) => id);
    expect((await decide({ kind: 'order', order: [a, b], reason: '复议' })).status).toBe(201);
    expect((await list()).map(({ holds }) => holds)).toEqual([false, true]);
    expect(refusalOf(await decide({ kind: 'order', order: [a, b], reason: '再来一次' })).code).toBe(
      'decision/no-effect',
    );
    expect((await publish()).status).toBe(200);
    expect((await board()).rows.map(({ number, place, decidedBy }) => [number, place, decidedBy])).toEqual([
      ['001', 1, 'order'],
      ['002', 2, 'order'],
      ['003', 3, 'total'],
    ]);
    await expectBoardFollows(made);
    const late = await decide({ kind: 'order', order: [b, a], reason: '太晚' });
    expect(refusalOf(late)).toEqual({ status: 409, code: 'skill/phase-wrong' });
  });

  it('a draw goes by a seed whose hash was in the ledger when marking opened', async () => {
    const [a = '', b = ''] = await closedWith({ ranking: { whenStillTied: 'draw' } });
    const opened = (await readLedger(made)).find(({ act }) => act === 'marking/open');
    const { drawCommitment } = opened?.body as { drawCommitment: string };
    expect(drawCommitment).toMatch(/^[0-9a-f]{64}$/);

    const own = await chief.client.send('POST', `${made.skillPath}/decisions`, {
      kind: 'draw',
      entries: [a, b],
      seed: '1',
    });
    expect(problemsOf(own)).toEqual([{ code: 'request/unknown-field', where: 'seed' }]);
    const { body } = await decide({ kind: 'draw', entries: [a, b] });
    const { seed } = body.decision as Extract<Decision, { kind: 'draw' }>;
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(sha256(seed)).toBe(drawCommitment);
    const first = sha256(`${seed}:${a}`) < sha256(`${seed}:${b}`) ? '001' : '002';
    expect((await places())[0]).toEqual([first, 1, 'draw']);
    const manual = await decide({ kind: 'order', order: [b, a], reason: '不抽签' });
    expect(refusalOf(manual).code).toBe('decision/no-effect');
  });

  it('nothing is drawn where the rules know no draw, and then the ledger holds no seed', async () => {
    const [a = '', b = ''] = await closedWith({});
    expect(refusalOf(await decide({ kind: 'draw', entries: [a, b] }))).toEqual({
      status: 422,
      code: 'decision/no-draw',
    });
    expect((await readLedger(made)).find(({ act }) => act === 'marking/open')?.body).toEqual({ phase: 'marking' });
  });

  it('who of a tied group gets an award, and who goes through, is decided too', async () => {
    const [a = '', b = ''] = await closedWith({
      prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }], tieAtCut: 'undecided' }],
      qualification: { top: 1, tieAtCut: 'undecided' },
    });
    const group = { division: 'all', entries: [a, b].sort() };
    expect((await results()).undecided).toEqual([
      { ...group, what: 'prize', award: 'first' },
      { ...group, what: 'qualification', award: null },
    ]);
    const reason = '裁判长裁定';
    const both = await decide({ kind: 'prize', award: 'first', entries: [a, b], reason });
    expect(refusalOf(both).code).toBe('decision/no-effect');
    expect((await decide({ kind: 'prize', award: 'first', entries: [b], reason })).status).toBe(201);
    expect((await decide({ kind: 'qualification', entries: [a], reason })).status).toBe(201);
    const { undecided, divisions } = await results();
    expect(undecided).toEqual([]);
    expect(divisions[0]?.standings.map(({ number, prize, qualified }) => [number, prize, qualified])).toEqual([
      ['001', null, true],
      ['002', 'first', false],
      ['003', null, false],
    ]);
  });

  it('are made once marking is closed, with a reason, by organizer or chief judge', async () => {
    const [a = '', b = ''] = made.entries.map(({ id }) => id);
    const without = await chief.client.send('POST', `${made.skillPath}/decisions`, { kind: 'order', order: [a, b] });
    expect(problemsOf(without)).toEqual([{ code: 'request/field-missing', where: 'reason' }]);
    const [judge] = made.judges;
    const asJudge = await judge!.client.send('POST', `${made.skillPath}/decisions`, {
      kind: 'order',
      order: [a, b],
      reason: '无',
    });
    expect(refusalOf(asJudge).code).toBe('access/not-allowed');
    const { version } = await readSkill(made);
    await made.organizer.act('POST', `${made.skillPath}/reopen`, { version, reason: '补分' });
    const early = await decide({ kind: 'order', order: [a, b], reason: '太早' });
    expect(refusalOf(early)).toEqual({ status: 409, code: 'skill/phase-wrong' });
    await step(made, 'close');
  });
});
