import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntryView, LedgerRow, NamedStanding, ResultRules, ResultsView, Scoring } from '@jiangsai/shared';
import { describeOnEachDatabase } from '../support/databases.js';
import {
  addJudges,
  makeCompetition,
  personNames,
  readSkill,
  signedInOrganizer,
  step,
  type MadeCompetition,
} from '../support/make-competition.js';
import { readLedger } from '../support/read-ledger.js';
import { runCli } from '../support/run-cli.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { startServer, type RunningServer } from '../support/start-server.js';

const scoring: Scoring = {
  components: [
    { id: 'theory', weight: '0.3', criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }] },
    {
      id: 'practice',
      weight: '0.7',
      criteria: [
        {
          id: 'P',
          aspects: [
            { id: 'P1', max: '10', method: 'points', combine: { kind: 'trimmed-mean' } },
            { id: 'P2', max: '3', method: 'judgement' },
            { id: 'P3', max: '8', method: 'place', first: '8', step: '2', best: 'low' },
          ],
        },
      ],
    },
  ],
  scale: { kind: 'ws700' },
};
const rules: ResultRules = {
  ranking: { keys: [{ by: 'total' }, { by: 'mark:P3', order: 'asc' }], whenStillTied: 'manual' },
  prizes: [
    {
      rule: 'by-count',
      awards: [
        { award: 'gold', count: 1 },
        { award: 'silver', count: 1 },
      ],
      maxPerUnit: 1,
    },
    { rule: 'upper-share', award: 'merit', share: '2/3' },
  ],
  honours: [{ honour: '技术能手', when: { placeTo: 1, tiers: ['city'] } }],
  promotions: [{ to: 3, ifAlready: 2, when: { prizes: ['gold', 'silver'] } }],
  qualification: { top: 3, maxPerDelegation: 2 },
};

/** What a recount and the organizer's page both say of an entry. */
type Line = Pick<
  NamedStanding,
  'entry' | 'place' | 'tied' | 'total' | 'scaled' | 'components' | 'prize' | 'honours' | 'promotion' | 'note'
>;
interface Told {
  readonly division: string;
  readonly complete: boolean;
  readonly standings: readonly Line[];
  readonly qualified: readonly string[];
}

describeOnEachDatabase('a ledger recounted elsewhere', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let folder: string;
  /** The last one is the chief judge. */
  let judges: readonly MarkingJudge[];

  const entry = (at: number) => made.entries[at]?.id ?? '';
  const values: Readonly<Record<string, (entry: string, judge: number) => string>> = {
    T1: (of) => (of === entry(3) ? '55.5' : '80'),
    P1: (of, judge) => String((of === entry(2) ? 6 : 8) + judge / 2),
    P2: (_, judge) => (judge === 0 ? '2' : '3'),
    P3: (of) => (of === entry(0) || of === entry(1) ? '12.5' : '14'),
  };
  const valueOf = (aspect: string, of: string, judge: number) => values[aspect]?.(of, judge) ?? '0';

  function written(rows: readonly LedgerRow[], name = 'ledger.jsonl'): string {
    const file = join(folder, name);
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return file;
  }

  async function recounted(): Promise<{ told: Told[]; undecided: unknown[] }> {
    const { code, output, errors } = runCli(['recount', written(await readLedger(made))]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const { skills } = JSON.parse(output) as {
      skills: { id: string; divisions: (Told & { undecided: object[] })[] }[];
    };
    expect(skills.map(({ id }) => id)).toEqual([made.skill]);
    const divisions = skills[0]?.divisions ?? [];
    return {
      told: inOrder(divisions),
      undecided: divisions.flatMap(({ division, undecided }) => undecided.map((group) => ({ division, ...group }))),
    };
  }

  async function published(): Promise<{ told: Told[]; undecided: unknown }> {
    const { divisions, undecided } = await made.organizer.read<ResultsView>(`${made.skillPath}/results`);
    const told = divisions.map(({ division, complete, standings }) => ({
      division,
      complete,
      standings: standings.map(lineOf),
      qualified: standings.filter(({ qualified }) => qualified).map(({ entry: id }) => id),
    }));
    return { told: inOrder(told), undecided };
  }

  async function expectSame(): Promise<Told[]> {
    const [ours, theirs] = [await recounted(), await published()];
    expect(ours).toEqual(theirs);
    return ours.told;
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jiangsai-ledger-'));
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, {
      scoring,
      rules,
      units: [
        { name: '青山技师学院', delegation: '湖州' },
        { name: '绿水中学', delegation: '湖州' },
        { name: '白云厂', delegation: '嘉兴' },
      ],
      entries: personNames
        .slice(0, 6)
        .map((name, at) => ({ name, unit: at % 3, division: at === 5 ? '学生组' : '职工组' })),
      judges: 3,
      open: false,
    });
    const [chief] = await addJudges(made.organizer, made.skillPath, 1, true);
    judges = [...made.judges, chief!];
    await step(made, 'open');
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.discard();
  });

  it('has the same results while marks are still missing', async () => {
    for (const [at, judge] of judges.entries()) {
      for (const { id, entry: of } of await judge.sheets()) {
        const sheet = await judge.sheet(id);
        const aspects = of === entry(4) ? sheet.aspects.slice(0, 1) : sheet.aspects;
        for (const { aspect } of aspects) {
          const answer = await judge.mark(sheet, aspect.id, valueOf(aspect.id, of, at));
          expect(answer.status).toBe(200);
        }
      }
    }
    const told = await expectSame();
    expect(told.flatMap(({ standings }) => standings).filter(({ note }) => note === 'incomplete')).toHaveLength(1);
  });

  it('knows marks that were changed and taken back, facts, statuses and penalties', async () => {
    const [first] = judges;
    const theory = await first!.sheetOf(entry(2), 'T');
    expect((await first!.mark(theory, 'T1', null)).status).toBe(200);
    expect((await first!.mark(await first!.sheetOf(entry(2), 'T'), 'T1', '91.25')).status).toBe(200);
    const facts = { size: 2, levelHeld: 3, honoursHeld: ['劳动模范'], time: '3600.5' };
    await change(0, 'facts', { ...facts, reason: '档案' });
    await change(4, 'status', { status: 'absent', reason: '未到' });
    const address = `${made.path}/entries/${entry(3)}/penalties`;
    await made.organizer.act('POST', address, { points: '2.5', reason: '迟到' });
    const wrong = await made.organizer.act<{ id: string }>('POST', address, { points: '40', reason: '误记' });
    await made.organizer.act('POST', `${address}/${wrong.id}/take-back`, { reason: '记错人' });
    await expectSame();
  });

  it('knows rules that two people changed, and not those that one proposed', async () => {
    const chief = judges.at(-1);
    const propose = async (changed: ResultRules) =>
      made.organizer.act<{ id: string }>('POST', `${made.skillPath}/rules/proposals`, {
        version: (await readSkill(made)).version,
        rules: changed,
        reason: '技术文件更正',
      });
    const before = await expectSame();
    const { id } = await propose({ ...rules, prizes: [{ rule: 'by-score', award: 'good', score: '10' }] });
    expect(await expectSame()).toEqual(before);
    const { version } = await readSkill(made);
    await chief!.client.act('POST', `${made.skillPath}/rules/proposals/${id}/confirm`, { version });
    const staff = (await expectSame()).find(({ division }) => division === '职工组');
    expect(new Set(staff?.standings.map(({ prize }) => prize))).toEqual(new Set(['good', null]));
    const back = await propose(rules);
    const { version: next } = await readSkill(made);
    await chief!.client.act('POST', `${made.skillPath}/rules/proposals/${back.id}/confirm`, { version: next });
    expect(await expectSame()).toEqual(before);
  });

  it('knows what was decided, up to publication', async () => {
    for (const judge of judges) {
      for (const { id, state, entry: of } of await judge.sheets()) {
        if (state !== 'signed' && of !== entry(4)) expect((await judge.sign(await judge.sheet(id))).status).toBe(200);
      }
    }
    await step(made, 'close');
    const waiting = await recounted();
    expect(waiting.undecided).toEqual([
      expect.objectContaining({ what: 'place', entries: [entry(0), entry(1)].sort() }),
    ]);
    const order = [entry(1), entry(0)];
    await made.organizer.act('POST', `${made.skillPath}/decisions`, { kind: 'order', order, reason: '裁判长复看' });
    const staff = (await expectSame()).find(({ division }) => division === '职工组');
    expect(staff?.standings.filter(({ entry: id }) => order.includes(id)).map(({ tied }) => tied)).toEqual([
      false,
      false,
    ]);
    await step(made, 'publish');
    await expectSame();
  });

  it('is refused once a single mark in it is another', async () => {
    const rows = await readLedger(made);
    const at = rows.findLastIndex(({ act }) => act === 'marking/mark');
    const changed = rows.with(at, { ...rows[at]!, body: { ...(rows[at]!.body as object), value: '1' } });
    expect(runCli(['recount', written(changed)])).toEqual({
      code: 2,
      output: '',
      errors: `ledger/broken: The ledger does not hold from row ${at + 1} on (body), so nothing can be counted from it. (row ${at + 1})\n`,
    });
  });

  it('is checked against what was printed earlier', async () => {
    const rows = await readLedger(made);
    const [early, last] = [rows[9], rows.at(-1)].map((row) => `${row?.number}:${row?.hash}`);
    const file = written(rows);
    expect(runCli(['verify', file, '--anchor', early ?? ''])).toEqual({ code: 0, output: `${last}\n`, errors: '' });
    const cut = runCli(['verify', written(rows.slice(0, -1), 'cut.jsonl'), '--anchor', last ?? '']);
    expect(cut).toMatchObject({ code: 2, output: '' });
    expect(cut.errors).toMatch(/^ledger\/broken: /);
  });

  async function change(at: number, what: 'facts' | 'status', body: object): Promise<void> {
    const { entries } = await made.organizer.read<{ entries: EntryView[] }>(`${made.path}/entries`);
    const { version } = entries.find(({ id }) => id === entry(at))!;
    await (
      await signedInOrganizer(server.url)
    ).act('PUT', `${made.path}/entries/${entry(at)}/${what}`, { version, ...body });
  }
});

function lineOf({ entry, place, tied, total, scaled, components, prize, honours, promotion, note }: Line): Line {
  return { entry, place, tied, total, scaled, components, prize, honours, promotion, note };
}

/** The page orders shared places by number, a recount by id; who qualifies is compared as a set. */
function inOrder(divisions: readonly Told[]): Told[] {
  return divisions
    .map(({ division, complete, standings, qualified }) => ({
      division,
      complete,
      standings: [...standings].sort((a, b) => (a.entry < b.entry ? -1 : 1)),
      qualified: [...qualified].sort(),
    }))
    .sort((a, b) => (a.division < b.division ? -1 : 1));
}
