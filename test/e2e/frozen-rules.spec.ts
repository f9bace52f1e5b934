import type {
  EntryExplanation,
  NewRules,
  ProposalView,
  PublishedRow,
  ResultRules,
  ResultsView,
  RulesPreview,
  RulesView,
  Scoring,
  SkillView,
} from '@jiangsai/shared';
import { problemsOf, refusalOf, type ApiClient } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, readSkill, setPolicy, step, type MadeCompetition } from '../support/make-competition.js';
import { closeWith, markField, openWithChief, twoParts } from '../support/mark-field.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { expectBoardFollows, readLedger } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

const values = { '001': { T1: '60', P1: '100' }, '002': { T1: '95', P1: '70' }, '003': { T1: '10', P1: '10' } };
const one: ResultRules = { prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }] }] };
const [theory, practice] = twoParts.components ?? [];
const practiceFirst: Scoring = {
  components: [
    { ...theory!, weight: '0.2' },
    { ...practice!, weight: '0.8' },
  ],
};

// One story: rules are frozen, proposed, confirmed, refused, outdated.
describeOnEachDatabase('rules after marking has opened', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let chief: MarkingJudge;

  const version = async () => (await readSkill(made)).version;
  const view = () => made.organizer.read<RulesView>(`${made.skillPath}/rules`);
  const preview = (wanted: NewRules) =>
    made.organizer.send<RulesPreview>('POST', `${made.skillPath}/rules/preview`, wanted);
  const propose = async (wanted: NewRules, reason = '技术文件更正', client: ApiClient = made.organizer) =>
    client.send<ProposalView>('POST', `${made.skillPath}/rules/proposals`, {
      version: await version(),
      reason,
      ...wanted,
    });
  const confirm = async (id: string, client: ApiClient = chief.client, seen?: number) =>
    client.send<SkillView>('POST', `${made.skillPath}/rules/proposals/${id}/confirm`, {
      version: seen ?? (await version()),
    });
  const decline = (id: string, client: ApiClient = chief.client) =>
    client.send<ProposalView>('POST', `${made.skillPath}/rules/proposals/${id}/decline`, { reason: '不同意' });
  const standings = async () =>
    (await made.organizer.read<ResultsView>(`${made.skillPath}/results`)).divisions.flatMap((division) =>
      division.standings.map(({ number, total, prize }) => `${number} ${total} ${prize ?? '-'}`),
    );
  const board = () => made.organizer.read<{ version: number; rows: PublishedRow[] }>(`/api/boards/${made.board}`);

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, { scoring: twoParts, rules: one, judges: 1, open: false });
  });

  afterAll(() => server.discard());

  it('can be tried out on marks before they are saved, and nothing is kept', async () => {
    const setup = await preview({ rules: one, scoring: practiceFirst });
    expect(setup.status).toBe(200);
    expect(setup.body).toMatchObject({ problems: [], difference: [] });
    const early = await made.organizer.send('POST', `${made.skillPath}/rules/proposals`, {
      version: await version(),
      reason: '无',
      rules: one,
    });
    expect(refusalOf(early)).toEqual({ status: 409, code: 'skill/phase-wrong' });

    chief = await openWithChief(made);
    await setPolicy(made, 'live');
    await markField(made, values);
    const before = [await view(), await standings(), (await readLedger(made)).length];
    const { body } = await preview({ rules: one, scoring: practiceFirst });
    expect(body.difference.map(({ number, changed }) => [number, changed])).toEqual([
      ['001', ['place', 'total', 'prize']],
      ['002', ['place', 'total', 'prize']],
    ]);
    expect(body.difference[0]).toMatchObject({
      before: { place: 2, total: '80.00', prize: null },
      after: { place: 1, total: '92.00', prize: 'first' },
    });
    expect(body.before?.[0]?.standings.map(({ number }) => number)).toEqual(['002', '001', '003']);
    expect(body.after?.[0]?.standings.map(({ number }) => number)).toEqual(['001', '002', '003']);
    expect([await view(), await standings(), (await readLedger(made)).length]).toEqual(before);
  });

  it('show in the preview why they could not be taken, and what a scheme does not add up to', async () => {
    const wrong = await preview({ rules: { ranking: { keys: [{ by: 'component:oral' }] } } });
    expect(wrong.body).toMatchObject({
      problems: [{ code: 'package/key-not-in-scheme', where: 'ranking.keys[0].by' }],
      after: null,
      difference: [],
    });
    const heavy = { components: [{ ...theory!, weight: '0.9' }, practice!] };
    const { body } = await preview({ rules: one, scoring: heavy });
    expect(body.problems).toEqual([]);
    expect(body.warnings.map(({ code }) => code)).toEqual(['scheme/weights-not-one']);
  });

  it('change by a proposal that somebody else confirms, with every score and the board, in one act', async () => {
    const { body: proposal } = await propose({ rules: one, scoring: practiceFirst });
    expect(proposal).toMatchObject({ state: 'open', reason: '技术文件更正', decided: null, problems: [] });
    expect(proposal.difference.map(({ number }) => number)).toEqual(['001', '002']);
    expect(await standings()).toEqual(['002 82.50 first', '001 80.00 -', '003 10.00 -']);

    expect(refusalOf(await confirm(proposal.id, made.organizer)).code).toBe('rules/own-proposal');
    const [judge] = made.judges;
    expect(refusalOf(await confirm(proposal.id, judge!.client)).code).toBe('access/not-allowed');
    const shown = await board();
    expect((await confirm(proposal.id)).status).toBe(200);

    expect(await standings()).toEqual(['001 92.00 first', '002 75.00 -', '003 10.00 -']);
    expect(await view()).toMatchObject({ rules: one, scoring: practiceFirst, frozen: true });
    const after = await board();
    expect(after.version).toBe(shown.version + 1);
    expect(after.rows.map(({ number, total }) => `${number} ${total}`)).toEqual([
      '001 92.00',
      '002 75.00',
      '003 10.00',
    ]);
    await expectBoardFollows(made);
    const acts = (await readLedger(made)).slice(-2);
    expect(acts).toMatchObject([
      { act: 'rules/propose', body: { proposal: proposal.id, rules: one, scoring: practiceFirst } },
      { act: 'rules/confirm', actor: chief.account, body: { proposal: proposal.id, scoring: practiceFirst } },
    ]);
    const [kept] = (await view()).proposals;
    expect(kept).toMatchObject({ state: 'confirmed', decided: { by: { id: chief.account }, reason: null } });
    expect(kept?.difference).toEqual(proposal.difference);
    expect(refusalOf(await confirm(proposal.id)).code).toBe('rules/proposal-decided');
  });

  it('stay when nothing would change, when the mark of somebody would not fit, or panels are too small', async () => {
    expect(refusalOf(await propose({ rules: one })).code).toBe('rules/nothing-changed');
    const smaller = { components: [{ ...theory!, criteria: [{ id: 'T', aspects: [points('T1', '80')] }] }, practice!] };
    const refused = await propose({ rules: one, scoring: smaller });
    expect(refusalOf(refused)).toEqual({ status: 422, code: 'rules/marks-in-the-way' });
    expect(problemsOf(refused)).toEqual([{ code: 'marking/out-of-range', where: '002 T1' }]);
    const renamed = {
      components: [{ ...theory!, criteria: [{ id: 'T', aspects: [points('T2', '100')] }] }, practice!],
    };
    expect(problemsOf(await propose({ rules: one, scoring: renamed }))).toEqual(
      ['001 T1', '002 T1', '003 T1'].map((where) => ({ code: 'marking/unknown-aspect', where })),
    );
    const judged = { id: 'P2', max: '10', method: 'judgement' } as const;
    const panel = {
      components: [theory!, { ...practice!, criteria: [{ id: 'P', aspects: [points('P1', '100'), judged] }] }],
    };
    expect(problemsOf(await propose({ rules: one, scoring: panel }))).toEqual([
      { code: 'skill/panel-too-small', where: 'P' },
    ]);
    expect((await preview({ rules: one, scoring: smaller })).body).toMatchObject({
      problems: [{ code: 'marking/out-of-range', where: '002 T1' }],
      after: null,
    });
  });

  it('are declined by others and withdrawn by their proposer, with a reason', async () => {
    const two: ResultRules = { prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 2 }] }] };
    const own = (await propose({ rules: two })).body;
    expect((await decline(own.id, made.organizer)).body).toMatchObject({
      state: 'withdrawn',
      decided: { reason: '不同意' },
      difference: [],
    });
    const other = (await propose({ rules: two }, '加奖', chief.client)).body;
    expect((await decline(other.id, made.organizer)).body).toMatchObject({ state: 'refused' });
    expect(refusalOf(await decline(other.id)).code).toBe('rules/proposal-decided');
    expect(refusalOf(await confirm(other.id, made.organizer)).code).toBe('rules/proposal-decided');
    expect(refusalOf(await confirm('r-none')).code).toBe('rules/proposal-not-found');
    expect((await readLedger(made)).at(-1)).toMatchObject({
      act: 'rules/decline',
      body: { proposal: other.id, state: 'refused', reason: '不同意' },
    });
  });

  it('that were proposed against others than the present ones are stale, and say so', async () => {
    const third: ResultRules = { prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 3 }] }] };
    const stale = (await propose({ rules: third })).body;
    const fresh = (
      await propose({ rules: { ...one, ranking: { keys: [{ by: 'total' }, { by: 'component:theory' }] } } })
    ).body;
    expect(refusalOf(await confirm(fresh.id, chief.client, (await version()) - 1))).toEqual({
      status: 409,
      code: 'competition/changed-meanwhile',
    });
    await confirm(fresh.id);
    expect((await view()).proposals.find(({ id }) => id === stale.id)).toMatchObject({
      state: 'stale',
      difference: [],
    });
    expect(refusalOf(await confirm(stale.id))).toEqual({ status: 409, code: 'rules/proposal-stale' });
    expect((await decline(stale.id)).status).toBe(200);
  });

  it('may give a scheme a new aspect: its sheets are open again, and nothing is final before they are signed', async () => {
    const more = {
      components: [
        theory!,
        { ...practice!, criteria: [{ id: 'P', aspects: [points('P1', '100'), points('P2', '20')] }] },
      ],
    };
    const { body } = await propose({ rules: one, scoring: more }, '漏印一项');
    const shown = await board();
    await setPolicy(made, 'frozen');
    expect((await confirm(body.id)).status).toBe(200);
    expect((await board()).rows).toEqual(shown.rows);
    const [judge] = made.judges;
    const sheets = (await judge!.sheets()).map(({ subCriterion, state, marked, of }) => [
      subCriterion,
      state,
      marked,
      of,
    ]);
    expect(sheets).toEqual(
      [1, 2, 3].flatMap(() => [
        ['T', 'signed', 1, 1],
        ['P', 'open', 1, 2],
      ]),
    );
    const close = await made.organizer.send('POST', `${made.skillPath}/close`, { version: await version() });
    expect(refusalOf(close).code).toBe('results/sheets-unsigned');
    await setPolicy(made, 'live');
    await expectBoardFollows(made);
  });

  it('may begin to end in a draw: the hash of the seed goes into the ledger with the confirmation', async () => {
    const { body } = await propose({ rules: { ...one, ranking: { whenStillTied: 'draw' } } });
    await confirm(body.id);
    const told = (await readLedger(made)).at(-1)?.body as { drawCommitment?: string };
    expect(told.drawCommitment).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stay as they are once results are published', async () => {
    const open = (await propose({ rules: {} })).body;
    const [judge] = made.judges;
    for (const { id, entry, subCriterion } of await judge!.sheets()) {
      if (subCriterion !== 'P') continue;
      const sheet = await judge!.sheet(id);
      expect((await judge!.mark(sheet, 'P2', '10')).status).toBe(200);
      expect([entry, (await judge!.sign(await judge!.sheet(id))).status]).toEqual([entry, 200]);
    }
    await closeWith(made, {});
    await step(made, 'publish');
    expect(refusalOf(await confirm(open.id))).toEqual({ status: 409, code: 'skill/phase-wrong' });
    expect(refusalOf(await propose({ rules: {} }))).toEqual({ status: 409, code: 'skill/phase-wrong' });
    expect((await decline(open.id)).status).toBe(200);
    await expectBoardFollows(made);
  });

  it('explain every published result', async () => {
    for (const { id } of made.entries) {
      const explained = await made.organizer.read<EntryExplanation>(`${made.skillPath}/results/entries/${id}`);
      expect(explained.score.total).toBe(explained.standing.total);
      expect(explained.place?.place).toBe(explained.standing.place);
    }
  });
});

function points(id: string, max: string) {
  return { id, max, method: 'points' } as const;
}
