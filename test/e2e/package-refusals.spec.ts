import type { PackageFields, PackageImport } from '@jiangsai/shared';
import { ApiClient, problemsOf, refusalOf } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { changedPackage, drawnPackage } from '../support/drawn-package.js';
import { makeCompetition, signedInOrganizer } from '../support/make-competition.js';
import { packageFields, packageForm } from '../support/package-form.js';
import { startServer, type RunningServer } from '../support/start-server.js';

describeOnEachDatabase('competition packages that cannot be', (makeDatabase) => {
  let server: RunningServer;
  let organizer: ApiClient;

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    organizer = await signedInOrganizer(server.url);
  });

  afterAll(() => server.discard());

  const send = (file: unknown, fields?: PackageFields, client = organizer) =>
    client.send<PackageImport>('POST', '/api/competitions/import', packageForm(file, fields));

  const refused: readonly (readonly [string, unknown, readonly { code: string; where: string | null }[]])[] = [
    ['no JSON', '{"format": }', [{ code: 'package/not-json', where: 'line 1, column 12' }]],
    [
      'unknown keys and ids',
      changedPackage((skill) => ({ ...skill, remark: 1, marks: [{ entry: 'e9', aspect: 'A9', value: '1' }] })),
      [
        { code: 'package/unknown-key', where: 'skills[0]' },
        { code: 'package/unknown-entry', where: 'skills[0].marks[0].entry' },
        { code: 'package/unknown-aspect', where: 'skills[0].marks[0].aspect' },
      ],
    ],
    [
      'two entries of one number',
      changedPackage((skill) => ({ ...skill, entries: [...skill.entries, { id: 'e5', number: 'e1' }] })),
      [{ code: 'entry/number-taken', where: 'skills[0].entries[4].number' }],
    ],
    [
      'a unit of two delegations',
      {
        ...changedPackage((skill) => ({
          ...skill,
          entries: skill.entries.map((entry, at) => ({
            ...entry,
            unit: 'u',
            ...(at === 3 && { delegation: 'south' }),
          })),
        })),
        units: [{ id: 'u' }],
        delegations: [{ id: 'north' }, { id: 'south' }],
      },
      [{ code: 'package/unit-of-two-delegations', where: 'skills[0].entries[3].delegation' }],
    ],
    [
      'more entries than an import takes',
      changedPackage((skill) => ({ ...skill, entries: Array.from({ length: 10_001 }, (_, at) => ({ id: `e${at}` })) })),
      [{ code: 'package/too-much', where: 'skills' }],
    ],
    [
      'a tier that is none',
      { ...drawnPackage, competition: { tier: 'galaxy' } },
      [{ code: 'package/unknown-value', where: 'competition.tier' }],
    ],
  ];

  it.each(refused)('are refused with every place: %s', async (_, file, problems) => {
    const before = await organizer.read('/api/competitions');
    for (const check of [true, false]) {
      const answer = await send(file, { ...packageFields, check });
      expect(refusalOf(answer)).toEqual({ status: 422, code: 'package/refused' });
      expect(sorted(problemsOf(answer))).toEqual(sorted(problems));
    }
    expect(await organizer.read('/api/competitions')).toEqual(before);
  });

  it('need what a package does not say, and a form that says it rightly', async () => {
    const answer = await send(drawnPackage, {});
    expect(problemsOf(answer)).toEqual(
      ['name', 'tier', 'timeZone', 'startsOn', 'endsOn'].map((where) => ({ code: 'request/field-missing', where })),
    );
    const reversed = await send(drawnPackage, { ...packageFields, endsOn: '2026-11-01' });
    expect(refusalOf(reversed)).toEqual({ status: 422, code: 'competition/dates-reversed' });
    const strange = await send(drawnPackage, { ...packageFields, owner: 'me' } as PackageFields);
    expect(problemsOf(strange)).toEqual([{ code: 'request/unknown-field', where: 'owner' }]);
    const json = await organizer.send('POST', '/api/competitions/import', drawnPackage);
    expect(refusalOf(json)).toEqual({ status: 415, code: 'request/unsupported-type' });
  });

  it('are only for organizers', async () => {
    const made = await makeCompetition(server.url, { open: false, judges: 1 });
    const judge = made.judges[0]?.client ?? new ApiClient(server.url);
    expect(refusalOf(await send(drawnPackage, packageFields, judge)).status).toBe(403);
    expect(refusalOf(await judge.get(`${made.path}/package.json`)).status).toBe(403);
    const nobody = new ApiClient(server.url);
    expect(refusalOf(await send(drawnPackage, packageFields, nobody)).status).toBe(401);
    expect(refusalOf(await nobody.get(`${made.path}/package.json`)).status).toBe(401);
  });
});

function sorted(problems: readonly { code: string; where: string | null }[]) {
  return [...problems].sort((a, b) => ((a.where ?? '') < (b.where ?? '') ? -1 : 1));
}
