import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  renameSkill,
  type CompetitionPackage,
  type CompetitionView,
  type PackageFields,
  type PackageImport,
  type PackageSkill,
  type ResultRules,
  type ResultsView,
  type Scoring,
} from '@jiangsai/shared';
import type { ApiClient } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { drawnPackage } from '../support/drawn-package.js';
import { makeCompetition, signedInOrganizer, step, type MadeCompetition } from '../support/make-competition.js';
import { packageForm } from '../support/package-form.js';
import { readLedger } from '../support/read-ledger.js';
import { runCli } from '../support/run-cli.js';
import { startServer, type RunningServer } from '../support/start-server.js';

const fixtures = new URL('../fixtures/packages/', import.meta.url);
const fixtureNames = readdirSync(fixtures).filter((name) => name.endsWith('.json') && !name.includes('.expected.'));
const readFixture = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');

interface Recounted {
  readonly skills: readonly {
    readonly id: string;
    readonly divisions: readonly { readonly division: string; readonly standings: readonly Line[] }[];
  }[];
}
type Line = Record<
  'entry' | 'place' | 'tied' | 'total' | 'scaled' | 'components' | 'prize' | 'honours' | 'promotion' | 'note',
  unknown
>;

const scoring: Scoring = {
  criteria: [
    {
      id: 'A',
      aspects: [
        { id: 'A1', max: '10', method: 'points', combine: { kind: 'mean' }, minJudges: 2 },
        { id: 'A2', max: '2', method: 'pass-fail' },
      ],
    },
  ],
  scale: { kind: 'ws500' },
};
const rules: ResultRules = {
  ranking: { whenStillTied: 'manual' },
  prizes: [
    {
      rule: 'by-count',
      awards: [
        { award: 'gold', count: 1 },
        { award: 'silver', count: 1 },
      ],
      maxPerUnit: 1,
    },
  ],
  qualification: { top: 3, maxPerDelegation: 2 },
};
describeOnEachDatabase('competition packages', (makeDatabase) => {
  let server: RunningServer;
  let organizer: ApiClient;
  let folder: string;
  /** Package and ledger of each fixture, as they came out again. */
  const taken: [string, string][] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jiangsai-packages-'));
    server = await startServer(makeDatabase());
    organizer = await signedInOrganizer(server.url);
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.discard();
  });

  const send = (file: unknown, fields?: PackageFields) =>
    organizer.send<PackageImport>('POST', '/api/competitions/import', packageForm(file, fields));

  async function imported(file: unknown): Promise<string> {
    const { status, body } = await send(file);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return `/api/competitions/${body.id}`;
  }

  function recounted(text: string, name: string): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    const { code, output, errors } = runCli(['recount', file]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    return output;
  }

  const exported = async (path: string) =>
    new TextDecoder().decode((await organizer.download(`${path}/package.json`)).bytes);
  const ledgerOf = async (path: string) =>
    (await readLedger({ organizer, path })).map((row) => `${JSON.stringify(row)}\n`).join('');

  /** The API's results of each skill, its entries by their number, which an import takes from the package. */
  async function official(path: string): Promise<Line[][][]> {
    const { skills } = await organizer.read<CompetitionView>(path);
    const lines: Line[][][] = [];
    for (const { id } of skills) {
      const { divisions } = await organizer.read<ResultsView>(`${path}/skills/${id}/results`);
      lines.push(
        divisions.map(({ standings }) => byEntry(standings.map((one) => lineOf({ ...one, entry: one.number })))),
      );
    }
    return lines;
  }

  it.each(fixtureNames)('%s comes to what it comes to by itself', async (name) => {
    const path = await imported(readFixture(name));
    const expected = JSON.parse(readFixture(name.replace('.json', '.expected.json'))) as Recounted;
    const linesOf = ({ divisions }: Recounted['skills'][number]) =>
      divisions.map(({ standings }) => byEntry(standings.map(lineOf)));
    expect(await official(path)).toEqual(expected.skills.map(linesOf));
    taken.push([await exported(path), await ledgerOf(path)]);
  });

  it('come to the same from the package and from the ledger that each of these gives', () => {
    const files = (at: 0 | 1) =>
      taken.map((texts, index) => {
        const file = join(folder, `${index}.${at === 0 ? 'json' : 'jsonl'}`);
        writeFileSync(file, texts[at]);
        return file;
      });
    const [packages, ledgers] = [runCli(['recount', ...files(0)]), runCli(['recount', ...files(1)])];
    expect(packages).toMatchObject({ code: 0, errors: '' });
    expect(packages.output.split('\n')).toHaveLength(fixtureNames.length + 1);
    expect(ledgers).toEqual(packages);
  });

  it('give a competition that was marked here: the same results, and again the same package', async () => {
    const made = await markedCompetition(server.url);
    const first = await exported(made.path);
    const answer = await organizer.download(`${made.path}/package.json`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="competition-${made.id}.json"`);
    const recount = recounted(first, 'first.json');
    expect(recounted(await ledgerOf(made.path), 'first.jsonl')).toBe(recount);
    const lines = (JSON.parse(recount) as Recounted).skills.map(({ divisions }) =>
      divisions.map(({ standings }) => standings.map(({ total, prize }) => [total, prize])),
    );
    const { divisions } = await organizer.read<ResultsView>(`${made.skillPath}/results`);
    expect([divisions.map(({ standings }) => standings.map(({ total, prize }) => [total, prize]))]).toEqual(lines);
    const path = await imported(first);
    expect(await official(path)).toEqual(await official(made.path));
    expect(underOwnIds(await exported(path))).toEqual(underOwnIds(first));
  });

  it('keep a draw as the order it led to, and tell no name to the ledger', async () => {
    const path = await imported(drawnPackage);
    const before = JSON.parse(recounted(JSON.stringify(drawnPackage), 'drawn.json')) as Recounted;
    expect(await official(path)).toEqual(
      before.skills.map(({ divisions }) => divisions.map(({ standings }) => byEntry(standings.map(lineOf)))),
    );
    const { skills } = JSON.parse(await exported(path)) as CompetitionPackage;
    expect(skills[0]).toMatchObject({ ranking: { whenStillTied: 'manual' }, decisions: [{ kind: 'order' }] });
    const ledger = await ledgerOf(path);
    for (const name of ['选手', '郑书瑶', '王景行', '吴嘉木']) expect(ledger).not.toContain(name);
    expect(recounted(ledger, 'drawn.jsonl')).toBe(recounted(await exported(path), 'again.json'));
  });

  it('go on from there: closed, hidden, decided and published like any other', async () => {
    const path = await imported(drawnPackage);
    const { skills } = await organizer.read<CompetitionView>(path);
    expect(skills).toMatchObject([{ name: 'turning', phase: 'closed', policy: 'hidden', entries: 4, judges: 0 }]);
    const [skill] = skills;
    await organizer.act('POST', `${path}/skills/${skill?.id}/publish`, { version: skill?.version });
    expect(recounted(await ledgerOf(path), 'p.jsonl')).toBe(recounted(await exported(path), 'p.json'));
  });

  it('can be looked at first, which makes nothing', async () => {
    const before = await organizer.read('/api/competitions');
    const { status, body } = await send(drawnPackage, { check: true });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        ...{ id: null, name: null, tier: null, units: 1 },
        skills: [{ name: 'turning', phase: 'closed', entries: 4, marks: 4, penalties: 1, decisions: 1 }],
      },
    });
    expect(body.warnings.map(({ code }) => code)).toEqual([
      'package/units-made',
      'package/judges-numbered',
      'package/draws-become-orders',
    ]);
    expect(await organizer.read('/api/competitions')).toEqual(before);
  });

  it('are imported once, however often the same command comes', async () => {
    const options = { command: 'import-of-tests-1' };
    const twice = [];
    for (let time = 0; time < 2; time += 1)
      twice.push(
        await organizer.act<PackageImport>('POST', '/api/competitions/import', packageForm(drawnPackage), options),
      );
    expect(twice[1]).toEqual(twice[0]);
  });
});

function lineOf(one: Line): Line {
  const { entry, place, tied, total, scaled, components, prize, honours, promotion, note } = one;
  return { entry, place, tied, total, scaled, components, prize, honours, promotion, note };
}

function byEntry(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => (String(a.entry) < String(b.entry) ? -1 : 1));
}

/** A package with its ids counted, so that two can be compared. */
function underOwnIds(text: string): object {
  const read = JSON.parse(text) as CompetitionPackage;
  const { units = [], skills } = read;
  const numbered = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, String(at)]));
  const unitIds = numbered(units.map(({ id }) => id));
  const rename = (skill: PackageSkill) => {
    const entryIds = numbered((skill.entries ?? []).map(({ id }) => id));
    const judges = numbered([...new Set((skill.marks ?? []).map(({ judge }) => judge ?? ''))]);
    return renameSkill(skill, {
      skill: () => 'skill',
      unit: (id) => unitIds.get(id) ?? '',
      entry: (id) => entryIds.get(id) ?? '',
      judge: (judge) => judges.get(judge ?? '') ?? '',
    });
  };
  return {
    ...read,
    competition: { ...read.competition, id: 'competition' },
    units: units.map((unit) => ({ ...unit, id: unitIds.get(unit.id) })),
    skills: skills.map(rename),
  };
}

/** Two are tied and ordered by the chief; one has a penalty, one never came. */
async function markedCompetition(url: string): Promise<MadeCompetition> {
  const made = await makeCompetition(url, {
    scoring,
    rules,
    units: [
      { name: '甲厂', delegation: '湖州' },
      { name: '乙校', delegation: '嘉兴' },
    ],
    entries: ['赵晓岚', '钱立群', '孙若溪', '李承远'].map((name, at) => ({ name, unit: at % 2, size: at + 1 })),
    judges: 2,
  });
  const { organizer, entries, path } = made;
  const [late] = entries.slice(3);
  await organizer.act('PUT', `${path}/entries/${late?.id}/status`, { version: 1, status: 'absent', reason: '未到' });
  for (const judge of made.judges)
    for (const { id, entry } of await judge.sheets()) {
      if (entry === late?.id) continue;
      const { aspects } = await judge.sheet(id);
      for (const { aspect } of aspects)
        await judge.mark(await judge.sheet(id), aspect.id, aspect.id === 'A2' ? 'pass' : '8.5');
      await judge.sign(await judge.sheet(id));
    }
  await step(made, 'close');
  const [first, second, third] = entries.map(({ id }) => id);
  await organizer.act('POST', `${path}/entries/${third}/penalties`, { points: '1.5', reason: '迟到' });
  const order = { kind: 'order', order: [second, first], reason: '裁判长复看' };
  await organizer.act('POST', `${made.skillPath}/decisions`, order);
  return made;
}
