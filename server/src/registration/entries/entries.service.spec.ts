import {
  Refusal,
  type Actor,
  type EntryRuleFacts,
  type EntryView,
  type LedgerRow,
  type NewEntry,
  type SkillPhase,
} from '@jiangsai/shared';
import { Global, Module, type INestApplicationContext, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule } from '../../accounts/index.js';
import { CompetitionsService, SkillEntity, SkillsService } from '../../competitions/index.js';
import { entities } from '../../entities.js';
import { LedgerModule, LedgerService } from '../../ledger/index.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config/index.js';
import { embedded, openFresh, type OpenedDatabase } from '../../platform/database/testing/test-databases.js';
import { PlatformModule } from '../../platform/platform.module.js';
import { RegistrationModule } from '../registration.module.js';
import { UnitsService } from '../units/units.service.js';
import { EntriesService } from './entries.service.js';
import { EntryAmendmentsService } from './entry-amendments.service.js';

const partOf = (key: keyof ModuleMetadata) => Reflect.getMetadata(key, AccountsModule) as [];

/** Accounts without their door: its throttle cannot be injected under jest. */
@Global()
@Module({ imports: [LedgerModule], providers: partOf('providers'), exports: partOf('exports') })
class AccountsWithoutDoor {}

class Root {}

let commands = 0;
const command = () => `command-${++commands}`;

describe('entries', () => {
  let opened: OpenedDatabase;
  let app: INestApplicationContext;
  let entries: EntriesService;
  let amendments: EntryAmendmentsService;
  let competition: string;
  let skill: string;
  let units: { id: string }[];
  let organizer: Actor;
  let manager: Actor;

  beforeAll(async () => {
    opened = await openFresh(embedded, entities);
    const platform = PlatformModule.with(new Config({}), opened.database, new Clock());
    const imports = [platform, AccountsWithoutDoor, RegistrationModule];
    app = await NestFactory.createApplicationContext({ module: Root, imports }, { logger: ['error'] });
    entries = app.get(EntriesService);
    amendments = app.get(EntryAmendmentsService);
  });

  beforeEach(async () => {
    const installer: Actor = { account: 'a-org', grants: [{ role: 'organizer', competition: '*' }] };
    const dates = { timeZone: 'Asia/Shanghai', startsOn: '2026-11-22', endsOn: '2026-11-25' };
    const wanted = { name: '市赛', tier: 'city' as const, ...dates };
    competition = (await app.get(CompetitionsService).create(installer, command(), wanted)).id;
    organizer = { account: 'a-org', grants: [{ role: 'organizer', competition }] };
    const added = await app.get(SkillsService).add(organizer, command(), competition, {
      name: '焊工',
      quotaPerUnit: 2,
      rules: {},
    });
    skill = added.id;
    units = (await app.get(UnitsService).add(organizer, command(), competition, [{ name: '一中' }, { name: '二中' }]))
      .units;
    manager = { account: 'a-unit', grants: [{ role: 'unit-manager', competition, unit: unitOf(0) }] };
  });

  afterAll(async () => {
    await app.close();
    await opened.remove();
  });

  const unitOf = (index: number) => units[index]?.id ?? '';
  const register = async (actor: Actor, ...rows: Partial<NewEntry>[]): Promise<EntryView[]> =>
    (
      await entries.register(
        actor,
        command(),
        competition,
        rows.map((row) => ({ skill, name: '陈一', ...row })),
      )
    ).entries;
  const registerOne = async (actor: Actor, row: Partial<NewEntry> = {}): Promise<EntryView> =>
    (await register(actor, row))[0] as EntryView;
  const listed = (actor: Actor) => entries.list(actor, competition, {});
  const standAt = (phase: SkillPhase) =>
    opened.database.transaction(async (tx) => void (await tx.manager.update(SkillEntity, { id: skill }, { phase })));
  const change = (actor: Actor, { id, version }: EntryView, to: object) =>
    amendments.change({ actor, command: command(), competition, entry: id, version }, to);
  const asked = (entry: EntryView) => ({
    actor: organizer,
    command: command(),
    competition,
    entry: entry.id,
    version: entry.version,
  });
  const approve = (entry: EntryView) => amendments.approve(asked(entry));
  const sendBack = (entry: EntryView) => amendments.sendBack(asked(entry), '照片不清楚');
  const setStatus = (entry: EntryView) => amendments.setStatus(asked(entry), 'withdrawn', '生病');
  const setFacts = (entry: EntryView, facts: EntryRuleFacts) => amendments.setFacts(asked(entry), facts, '补录');
  const remove = (actor: Actor, entry: EntryView) => amendments.remove({ ...asked(entry), actor });

  describe('that an organizer registers', () => {
    it('are approved at once and numbered on from those that name a number', async () => {
      const made = await register(organizer, { name: '陈一' }, { name: '李二', number: '007' }, { name: ' 王三 ' });
      expect(made.map(({ name, number, review }) => [name, number, review])).toEqual([
        ['陈一', '008', 'approved'],
        ['李二', '007', 'approved'],
        ['王三', '009', 'approved'],
      ]);
    });

    it('are saved all or none, with every fault told', async () => {
      const refused = register(organizer, { name: '陈一' }, { name: '陈一' }, { unit: 'u-none', name: '李二' });
      await expect(refused).rejects.toMatchObject({
        code: 'entry/rows-refused',
        params: { count: 2 },
        problems: [{ where: 'row 2: name' }, { where: 'row 3: unit' }],
      });
      expect(await listed(organizer)).toEqual([]);
    });
  });

  describe('that a unit registers', () => {
    it('are its own, wait for review and have no number yet, whatever the rows say', async () => {
      const made = await registerOne(manager, { number: '001' });
      expect(made).toMatchObject({ unit: unitOf(0), unitName: '一中', number: null, review: 'submitted' });
    });

    it('cannot be another unit’s', async () => {
      await expect(register(manager, { unit: unitOf(1) })).rejects.toMatchObject({ code: 'access/not-allowed' });
    });

    it('are the only ones that it sees', async () => {
      await register(organizer, { name: '他人', unit: unitOf(1) });
      await registerOne(manager);
      expect((await listed(manager)).map(({ name }) => name)).toEqual(['陈一']);
      expect(await listed(organizer)).toHaveLength(2);
    });

    it('may be changed and taken back until they are approved', async () => {
      const made = await registerOne(manager);
      const changed = await change(manager, made, { name: ' 陈小一 ', coach: '李老师' });
      expect(changed).toMatchObject({ name: '陈小一', coach: '李老师', version: 2 });
      await approve(changed);
      const [approved] = (await listed(manager)) as [EntryView];
      const wrong = { code: 'entry/review-state-wrong', params: { state: 'approved' } };
      await expect(change(manager, approved, { name: '别人' })).rejects.toMatchObject(wrong);
      await expect(remove(manager, approved)).rejects.toMatchObject(wrong);
      await remove(manager, await registerOne(manager, { name: '李二' }));
      expect(await listed(manager)).toHaveLength(1);
    });
  });

  describe('under review', () => {
    it('get the next number with approval, once', async () => {
      await register(organizer, { name: '先来', number: '041' });
      const approved = await approve(await registerOne(manager));
      expect(approved).toMatchObject({ review: 'approved', number: '042' });
      await expect(approve(approved)).rejects.toMatchObject({ code: 'entry/review-state-wrong' });
    });

    it('go back with a reason, and come again with the unit’s next change', async () => {
      const returned = await sendBack(await registerOne(manager));
      expect(returned).toMatchObject({ review: 'returned', returnReason: '照片不清楚' });
      await expect(sendBack(returned)).rejects.toMatchObject({ code: 'entry/review-state-wrong' });
      expect(await change(manager, returned, {})).toMatchObject({ review: 'submitted', returnReason: null });
    });

    it('are not approved any more once marking has closed', async () => {
      const made = await registerOne(manager);
      await standAt('closed');
      await expect(approve(made)).rejects.toMatchObject({ code: 'entry/registration-closed' });
    });

    it('are changed by whoever saw the present version, and by nobody else', async () => {
      const made = await registerOne(manager);
      const outcomes = await Promise.allSettled([1, 2, 3].map((by) => change(manager, made, { name: `陈${by}` })));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected')
          expect(outcome.reason).toMatchObject({ code: 'competition/changed-meanwhile' });
    });
  });

  describe('whose results are published', () => {
    it('keep division and status, but a wrong letter in a name can be mended', async () => {
      const made = await registerOne(organizer);
      await standAt('published');
      const late = { code: 'skill/phase-wrong', params: { phase: 'published' } };
      await expect(change(organizer, made, { division: '中职' })).rejects.toMatchObject(late);
      await expect(setStatus(made)).rejects.toMatchObject(late);
      const mended = await change(organizer, made, { name: '陈壹', division: made.division });
      expect(mended).toMatchObject({ name: '陈壹', division: 'all' });
    });
  });

  it('have a status only once they are approved', async () => {
    await expect(setStatus(await registerOne(manager))).rejects.toMatchObject({ code: 'entry/review-state-wrong' });
    expect(await setStatus(await registerOne(organizer))).toMatchObject({ status: 'withdrawn' });
  });

  describe('with facts that rules ask for', () => {
    const facts: EntryRuleFacts = { time: '5025.5', size: 2, levelHeld: 3, honoursHeld: ['市技术能手'], pool: 'A' };

    it('keep them from registration on, a unit’s without time and pool', async () => {
      expect(await registerOne(organizer, facts)).toMatchObject(facts);
      const own = await registerOne(manager, facts);
      expect(own).toMatchObject({ size: 2, levelHeld: 3, honoursHeld: ['市技术能手'] });
      expect(own).not.toHaveProperty('time');
      expect(own).not.toHaveProperty('pool');
    });

    it('have them set all at once, and the ledger holds them with the reason', async () => {
      const made = await registerOne(organizer, { size: 3, levelHeld: 5 });
      const after = await setFacts(made, { time: '60', levelHeld: 'chief' });
      expect(after).toMatchObject({ time: '60', levelHeld: 'chief' });
      expect(after).not.toHaveProperty('size');
      const rows: LedgerRow[] = [];
      for await (const row of app.get(LedgerService).export(organizer, competition)) rows.push(row);
      expect(rows.at(-1)).toMatchObject({
        act: 'entry/set-facts',
        object: `entry/${made.id}`,
        body: { id: made.id, skill, status: 'competed', time: '60', levelHeld: 'chief', reason: '补录' },
      });
    });

    it('keep them once results are published, and have none before they are approved', async () => {
      await expect(setFacts(await registerOne(manager), facts)).rejects.toMatchObject({
        code: 'entry/review-state-wrong',
      });
      const made = await registerOne(organizer, { name: '李二' });
      await standAt('published');
      await expect(setFacts(made, facts)).rejects.toMatchObject({ code: 'skill/phase-wrong' });
    });
  });

  it('of another competition are not there', async () => {
    const made = await registerOne(organizer);
    const elsewhere: Actor = { account: 'a-org', grants: [{ role: 'organizer', competition: 'c-2' }] };
    const approving = amendments.approve({ ...asked(made), actor: elsewhere, competition: 'c-2' });
    await expect(approving).rejects.toEqual(new Refusal('entry/not-found'));
  });

  it('leave no name in the ledger', async () => {
    const made = await registerOne(manager, { coach: '李老师' });
    await approve(await change(manager, made, { name: '陈小一' }));
    const rows: LedgerRow[] = [];
    for await (const row of app.get(LedgerService).export(organizer, competition)) rows.push(row);
    expect(rows.map(({ act }) => act).slice(-3)).toEqual(['entry/register', 'entry/change', 'entry/review']);
    expect(JSON.stringify(rows)).not.toMatch(/陈|李老师/);
  });
});
