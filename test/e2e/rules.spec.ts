import type { ResultRules, RulesView, Scoring, SkillView } from '@jiangsai/shared';
import { problemsOf, refusalOf } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { makeCompetition, readSkill, smallScheme, step, type MadeCompetition } from '../support/make-competition.js';
import { readLedger } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

const rules: ResultRules = {
  ranking: { keys: [{ by: 'total' }, { by: 'criterion:A' }] },
  prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }] }],
};
const otherScheme: Scoring = { criteria: [{ id: 'Z', aspects: [{ id: 'Z1', max: '10', method: 'points' }] }] };

describeOnEachDatabase('the rules of a skill', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;

  const view = () => made.organizer.read<RulesView>(`${made.skillPath}/rules`);
  const put = (body: object) => made.organizer.send<SkillView>('PUT', `${made.skillPath}/rules`, body);
  const version = async () => (await readSkill(made)).version;

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, { open: false });
  });

  afterAll(() => server.discard());

  it('are the organizer’s to set while the skill is being set up, and the ledger holds them', async () => {
    const answer = await put({ version: await version(), rules });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ rules });
    expect(await view()).toMatchObject({ rules, scoring: smallScheme, frozen: false, version: answer.body.version });
    expect((await readLedger(made)).at(-1)).toMatchObject({ act: 'rules/set', body: { rules } });
  });

  it('change together with the scheme, or not at all', async () => {
    const wrong = await put({ version: await version(), rules, scoring: otherScheme });
    expect(refusalOf(wrong).code).toBe('request/invalid');
    expect(problemsOf(wrong)).toEqual([{ code: 'package/key-not-in-scheme', where: 'ranking.keys[1].by' }]);
    expect(await view()).toMatchObject({ rules, scoring: smallScheme });
    const changed = { ...rules, ranking: { keys: [{ by: 'criterion:Z' }] } };
    expect((await put({ version: await version(), rules: changed, scoring: otherScheme })).status).toBe(200);
    expect(await view()).toMatchObject({ rules: changed, scoring: otherScheme });
    await put({ version: await version(), rules, scoring: smallScheme });
  });

  it('hold on to the scheme that they name parts of', async () => {
    const answer = await made.organizer.send('PUT', `${made.skillPath}/scheme`, { scoring: otherScheme });
    expect(problemsOf(answer)).toEqual([{ code: 'package/key-not-in-scheme', where: 'ranking.keys[1].by' }]);
  });

  it('are refused when somebody else changed the skill meanwhile', async () => {
    const answer = await put({ version: (await version()) - 1, rules });
    expect(refusalOf(answer)).toEqual({ status: 409, code: 'competition/changed-meanwhile' });
  });

  it('are frozen once marking is open', async () => {
    await step(made, 'open');
    expect(refusalOf(await put({ version: await version(), rules }))).toEqual({
      status: 409,
      code: 'skill/rules-frozen',
    });
    const scheme = await made.organizer.send('PUT', `${made.skillPath}/scheme`, { scoring: smallScheme });
    expect(refusalOf(scheme).code).toBe('skill/rules-frozen');
    expect(await view()).toMatchObject({ rules, frozen: true });
  });
});
