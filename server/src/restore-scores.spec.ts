import type { Actor } from '@jiangsai/shared';
import { Global, Module, type INestApplicationContext, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule } from './accounts/index.js';
import { CompetitionsService, SkillsService } from './competitions/index.js';
import { entities } from './entities.js';
import { LedgerModule } from './ledger/index.js';
import { JudgesService, MarkingModule, MarkingService, PhasesService, SheetEntity } from './marking/index.js';
import { Clock } from './platform/clock.js';
import { Config } from './platform/config/index.js';
import { openFresh, testDatabases, type OpenedDatabase } from './platform/database/testing/test-databases.js';
import { PlatformModule } from './platform/platform.module.js';
import { EntriesService } from './registration/index.js';
import { PenaltiesService } from './results/penalties/penalties.service.js';
import { ResultsModule } from './results/results.module.js';
import { ResultsService } from './results/results.service.js';
import { ScoreEntity } from './results/standings/score.entity.js';

const partOf = (key: keyof ModuleMetadata) => Reflect.getMetadata(key, AccountsModule) as [];

/** Accounts without their door: its throttle cannot be injected under jest. */
@Global()
@Module({ imports: [LedgerModule], providers: partOf('providers'), exports: partOf('exports') })
class AccountsWithoutDoor {}

class Root {}

let commands = 0;
const command = () => `command-${++commands}`;

describe.each(await testDatabases())('scores on $name', (kind) => {
  let opened: OpenedDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    opened = await openFresh(kind, entities);
    const platform = PlatformModule.with(new Config({}), opened.database, new Clock());
    const imports = [platform, AccountsWithoutDoor, MarkingModule];
    app = await NestFactory.createApplicationContext({ module: Root, imports }, { logger: ['error'] });
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await opened.remove();
  });

  it('that are gone are made again from marks and penalties when the server starts', async () => {
    const installer: Actor = { account: 'a-org', grants: [{ role: 'organizer', competition: '*' }] };
    const dates = { timeZone: 'Asia/Shanghai', startsOn: '2026-11-22', endsOn: '2026-11-25' };
    const created = await app
      .get(CompetitionsService)
      .create(installer, command(), { name: '市赛', tier: 'city', ...dates });
    const competition = created.id;
    const actor: Actor = { account: 'a-org', grants: [{ role: 'organizer', competition }] };
    const skills = app.get(SkillsService);
    const { id: skill } = await skills.add(actor, command(), competition, {
      name: '焊工',
      quotaPerUnit: null,
      rules: {},
    });
    const scoring = {
      criteria: [
        { id: 'A', aspects: [{ id: 'A1', max: '60', method: 'place', first: '60', step: '10', best: 'low' }] },
      ],
    } as const;
    await skills.setScheme(actor, command(), competition, skill, scoring);
    const { judges } = await app
      .get(JudgesService)
      .add(actor, command(), competition, skill, [{ name: '裁判', login: 'judge-01', password: 'judge-of-specs' }]);
    const rows = ['陈一', '李二'].map((name) => ({ skill, name }));
    const { entries } = await app.get(EntriesService).register(actor, command(), competition, rows);
    const { version } = await skills.get(opened.database.committed, skill);
    await app.get(PhasesService).open({ actor, command: command(), competition, skill }, version);
    const judge: Actor = { account: judges[0]?.account ?? '', grants: [{ role: 'judge', competition, skill }] };
    for (const [index, entry] of entries.entries()) {
      const sheet = await opened.database.committed.manager.findOneByOrFail(SheetEntity, { entry: entry.id });
      const from = { id: command(), device: 'tablet-1', counter: index, deviceTime: '2026-11-22T09:30:00.000Z' };
      const on = { sheet: sheet.id, entry: entry.id, aspect: 'A1', baseVersion: 0 };
      await app.get(MarkingService).perform(judge, { ...from, ...on, kind: 'mark', value: String(60 + index) });
    }
    const penalised = { actor, command: command(), competition, entry: entries[0]?.id ?? '', reason: '超时' };
    await app.get(PenaltiesService).give(penalised, '5.5');

    const results = () => app.get(ResultsService).view(actor, competition, skill, 'en');
    const before = await results();
    expect(before.divisions[0]?.standings.map(({ place, total }) => [place, total])).toEqual([
      [1, '54.50'],
      [2, '50.00'],
    ]);
    await opened.database.transaction(async ({ manager }) => manager.clear(ScoreEntity));
    expect((await results()).divisions[0]?.standings.map(({ note }) => note)).toEqual(['incomplete', 'incomplete']);
    await app.get(ResultsModule).onApplicationBootstrap();
    expect(await results()).toEqual(before);
  }, 60_000);
});
