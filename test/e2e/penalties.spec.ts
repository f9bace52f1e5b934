import type { EntryExplanation, EntryView, PenaltyView, ResultsView } from '@jiangsai/shared';
import { problemsOf, refusalOf } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, setPolicy, step, type MadeCompetition } from '../support/make-competition.js';
import { closeWith, markField, openWithChief, twoParts } from '../support/mark-field.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { expectBoardFollows, readLedger } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

const values = { '001': { T1: '80', P1: '90' }, '002': { T1: '80', P1: '80' }, '003': { T1: '10', P1: '10' } };

describeOnEachDatabase('penalties and facts of an entry', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let chief: MarkingJudge;
  let path: string;

  const give = (points: string, reason = '超时') =>
    chief.client.send<PenaltyView>('POST', `${path}/penalties`, { points, reason });
  const list = async () => (await made.organizer.read<{ penalties: PenaltyView[] }>(`${path}/penalties`)).penalties;
  const standings = async () =>
    (await made.organizer.read<ResultsView>(`${made.skillPath}/results`)).divisions.flatMap((division) =>
      division.standings.map(({ number, place, total }) => `${number} ${place} ${total}`),
    );

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, {
      scoring: { ...twoParts, penaltyLimit: '10' },
      rules: { ranking: { keys: [{ by: 'total' }, { by: 'time', order: 'asc' }] } },
      judges: 1,
      open: false,
    });
    path = `${made.path}/entries/${made.entries[0]?.id}`;
  });

  afterAll(() => server.discard());

  it('are not given before marking opens', async () => {
    const early = await made.organizer.send('POST', `${path}/penalties`, { points: '1', reason: '超时' });
    expect(refusalOf(early)).toEqual({ status: 409, code: 'skill/phase-wrong' });
    chief = await openWithChief(made);
    await setPolicy(made, 'live');
    await markField(made, values);
  });

  it.each(['0', '0.00', '-1', '1,5', '+2', '1e2', ''])('are more than nothing, and a number: %j', async (points) => {
    const { code } = refusalOf(await give(points));
    expect(code).toBe(points === '0' || points === '0.00' ? 'penalty/not-positive' : 'request/invalid');
  });

  it('come off the total at once, on the board too, and the ledger holds them without a name', async () => {
    expect(await standings()).toEqual(['001 1 85.00', '002 2 80.00', '003 3 10.00']);
    const { body } = await give('5.5');
    expect(body).toMatchObject({ entry: made.entries[0]?.id, points: '5.5', reason: '超时', takenBack: null });
    expect(await standings()).toEqual(['002 1 80.00', '001 2 79.50', '003 3 10.00']);
    const entry = made.entries[0]?.id;
    expect((await readLedger(made)).at(-1)).toMatchObject({
      act: 'penalty/give',
      object: `penalty/${body.id}`,
      body: { skill: made.skill, entry, points: '5.5', reason: '超时' },
    });
    await expectBoardFollows(made);
  });

  it('are cut at the limit, which the explanation tells', async () => {
    await give('7');
    expect(await standings()).toEqual(['002 1 80.00', '001 2 75.00', '003 3 10.00']);
    const address = `${made.skillPath}/results/entries/${made.entries[0]?.id}`;
    const { score } = await made.organizer.read<EntryExplanation>(address);
    expect(score.penalties).toEqual({ asked: '12.5', limit: '10', taken: '10' });
  });

  it('are taken back with a reason, once', async () => {
    const [first, second] = await list();
    const back = (id?: string) =>
      chief.client.send<PenaltyView>('POST', `${path}/penalties/${id}/take-back`, { reason: '误判' });
    expect((await back(first?.id)).body).toMatchObject({ takenBack: { by: chief.account, reason: '误判' } });
    expect(refusalOf(await back(first?.id))).toEqual({ status: 409, code: 'penalty/taken-back' });
    expect(refusalOf(await back('p-none'))).toEqual({ status: 404, code: 'penalty/not-found' });
    expect(await standings()).toEqual(['002 1 80.00', '001 2 78.00', '003 3 10.00']);
    await back(second?.id);
    expect(await standings()).toEqual(['001 1 85.00', '002 2 80.00', '003 3 10.00']);
    expect((await list()).every(({ takenBack }) => takenBack !== null)).toBe(true);
    await expectBoardFollows(made);
  });

  it('of another entry are not found through this one', async () => {
    const [penalty] = await list();
    const elsewhere = `${made.path}/entries/${made.entries[1]?.id}/penalties/${penalty?.id}/take-back`;
    expect(refusalOf(await made.organizer.send('POST', elsewhere, { reason: '无' })).code).toBe('penalty/not-found');
  });

  it('a time that rules rank by is set by the chief judge, and places follow', async () => {
    const [, second, third] = made.entries;
    const set = (entry: EntryView | undefined, version: number, facts: object) =>
      chief.client.send<EntryView>('PUT', `${made.path}/entries/${entry?.id}/facts`, {
        version,
        reason: '计时表',
        ...facts,
      });
    expect((await set(second, 1, { time: '300' })).body).toMatchObject({ time: '300', version: 2 });
    expect(problemsOf(await set(third, 1, { time: '5:00' }))).toEqual([
      { code: 'request/field-invalid', where: 'time' },
    ]);
    expect(problemsOf(await set(third, 1, { levelHeld: 6, size: 0 }))).toEqual([
      { code: 'request/field-range', where: 'size' },
      { code: 'request/field-not-listed', where: 'levelHeld' },
    ]);
    await chief.client.act('POST', `${path}/penalties`, { points: '5', reason: '违规' });
    expect(await standings()).toEqual(['002 1 80.00', '001 2 80.00', '003 3 10.00']);
    const [judge] = made.judges;
    const asJudge = await judge!.client.send('PUT', `${path}/facts`, { version: 1, reason: '无', time: '1' });
    expect(refusalOf(asJudge).code).toBe('access/not-allowed');
    await expectBoardFollows(made);
  });

  it('none comes after publication', async () => {
    await closeWith(made, values);
    await step(made, 'publish');
    expect(refusalOf(await give('1'))).toEqual({ status: 409, code: 'skill/phase-wrong' });
    const late = await made.organizer.send('PUT', `${path}/facts`, { version: 1, reason: '无', time: '1' });
    expect(refusalOf(late)).toEqual({ status: 409, code: 'skill/phase-wrong' });
    await expectBoardFollows(made);
  });
});
