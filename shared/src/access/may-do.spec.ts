import fc from 'fast-check';
import { mayDo } from './may-do.js';
import { acts, rights, type Act } from './rights.js';
import { roles, type Actor, type Grant, type Role, type Scope } from './roles.js';

const account = 'a-1';
const own = { competition: 'c-1', skill: 's-1', unit: 'u-1', judge: account };

const open = acts.filter((act) => rights[act] === 'public' || rights[act] === 'signed-in');
const beyondOpen = (grant: Grant, scope: Scope | 'anywhere'): Act[] =>
  acts.filter((act) => !open.includes(act) && mayDo({ account, grants: [grant] }, act, scope)).sort();

const grants = {
  organizer: { role: 'organizer', competition: 'c-1' },
  installer: { role: 'organizer', competition: '*' },
  chief: { role: 'chief-judge', competition: 'c-1', skill: 's-1' },
  chiefOfAll: { role: 'chief-judge', competition: 'c-1' },
  judge: { role: 'judge', competition: 'c-1', skill: 's-1' },
  unit: { role: 'unit-manager', competition: 'c-1', unit: 'u-1' },
} as const satisfies Record<string, Grant>;

const installing: Act[] = ['competition/create', 'package/import'];
const organizing: Act[] = [
  'award-list/preview',
  'award-list/publish',
  'board/set-policy',
  'competition/change',
  'competition/read',
  'decision/read',
  'decision/record',
  'entry/change',
  'entry/read',
  'entry/register',
  'entry/review',
  'entry/set-facts',
  'entry/set-status',
  'judge/add',
  'judge/read',
  'ledger/export',
  'marking/close',
  'marking/open',
  'marking/progress',
  'package/export',
  'panel/set',
  'penalty/give',
  'penalty/read',
  'penalty/take-back',
  'rehearsal/control',
  'results/publish',
  'results/read',
  'rules/confirm',
  'rules/decline',
  'rules/preview',
  'rules/propose',
  'rules/read',
  'rules/set',
  'scheme/import',
  'scheme/read',
  'skill/add',
  'skill/change',
  'unit/add',
  'unit/invite',
  'unit/read',
];
const inCompetition: Act[] = ['competition/read', 'marking/list-sheets'];
const chiefing: Act[] = [
  'board/set-policy',
  'competition/read',
  'decision/read',
  'decision/record',
  'entry/set-facts',
  'entry/set-status',
  'judge/read',
  'marking/close',
  'marking/list-sheets',
  'marking/open',
  'marking/progress',
  'panel/set',
  'penalty/give',
  'penalty/read',
  'penalty/take-back',
  'results/read',
  'rules/confirm',
  'rules/decline',
  'rules/preview',
  'rules/propose',
  'rules/read',
  'scheme/read',
];
const judging: Act[] = [...inCompetition, 'scheme/read'];
const onSheet: Act[] = ['marking/mark', 'marking/read-sheet', 'marking/sign'];
const managing: Act[] = ['competition/read', 'entry/change', 'entry/read', 'entry/register', 'unit/read'];

const { competition, skill, unit, judge } = own;

describe('what each role may do, beside what is open to everybody', () => {
  it.each<[string, Grant, string, Scope, Act[]]>([
    ['an organizer', grants.organizer, 'the own competition', { competition }, organizing],
    ['an organizer', grants.organizer, 'any skill of it', { competition, skill: 's-9' }, organizing],
    ['an organizer', grants.organizer, 'any unit of it', { competition, unit: 'u-9' }, organizing],
    ['an organizer', grants.organizer, 'a sheet in it', own, organizing],
    ['an organizer', grants.organizer, 'another competition', { ...own, competition: 'c-2' }, []],
    ['an organizer', grants.organizer, 'the installation', {}, []],
    ['an installer', grants.installer, 'the installation', {}, installing],
    ['an installer', grants.installer, 'a competition of others', own, installing],
    ['an installer', grants.installer, 'a competition named *', { ...own, competition: '*' }, installing],
    ['a chief judge', grants.chief, 'the competition', { competition }, inCompetition],
    ['a chief judge', grants.chief, 'the own skill', { competition, skill }, chiefing],
    ['a chief judge', grants.chief, 'another skill', { competition, skill: 's-2' }, inCompetition],
    ['a chief judge', grants.chief, 'the own sheet', { competition, skill, judge }, [...chiefing, ...onSheet]],
    ['a chief judge', grants.chief, 'a judge’s sheet', { competition, skill, judge: 'a-2' }, chiefing],
    ['a chief judge', grants.chief, 'another competition', { ...own, competition: 'c-2' }, []],
    ['a chief judge of all skills', grants.chiefOfAll, 'any skill', { competition, skill: 's-9' }, chiefing],
    ['a chief judge of all skills', grants.chiefOfAll, 'no skill', { competition }, inCompetition],
    ['a judge', grants.judge, 'the competition', { competition }, inCompetition],
    ['a judge', grants.judge, 'the own skill', { competition, skill }, judging],
    ['a judge', grants.judge, 'the own sheet', { competition, skill, judge }, [...judging, ...onSheet]],
    ['a judge', grants.judge, 'another judge’s sheet', { competition, skill, judge: 'a-2' }, judging],
    ['a judge', grants.judge, 'an own sheet of another skill', { ...own, skill: 's-2' }, inCompetition],
    ['a judge', grants.judge, 'the same skill elsewhere', { ...own, competition: 'c-2' }, []],
    ['a unit’s manager', grants.unit, 'the competition', { competition }, ['competition/read']],
    ['a unit’s manager', grants.unit, 'the own unit', { competition, unit }, managing],
    ['a unit’s manager', grants.unit, 'an entry of it', { competition, skill, unit }, managing],
    ['a unit’s manager', grants.unit, 'another unit', { competition, unit: 'u-2' }, ['competition/read']],
    ['a unit’s manager', grants.unit, 'an entry without unit', { competition, skill }, ['competition/read']],
    ['a unit’s manager', grants.unit, 'the unit elsewhere', { competition: 'c-2', unit }, []],
  ])('%s (%o) in %s', (_who, grant, _where, scope, expected) => {
    expect(beyondOpen(grant, scope)).toEqual([...expected].sort());
  });

  it.each<[string, Grant, Act[]]>([
    ['an organizer', grants.organizer, organizing],
    ['an installer', grants.installer, [...installing, ...organizing]],
    ['a chief judge', grants.chief, [...chiefing, ...onSheet]],
    ['a judge', grants.judge, [...judging, ...onSheet]],
    ['a unit’s manager', grants.unit, managing],
  ])('%s (%o) anywhere', (_who, grant, expected) => {
    expect(beyondOpen(grant, 'anywhere')).toEqual([...expected].sort());
  });

  it.each(acts)('%s: nobody signed in may do it only if it is public', (act) => {
    for (const scope of ['anywhere', {}, own] as const) expect(mayDo(null, act, scope)).toBe(rights[act] === 'public');
  });

  it.each(acts)('%s: an account without any role may do it only if it is open', (act) => {
    for (const scope of ['anywhere', {}, own] as const)
      expect(mayDo({ account, grants: [] }, act, scope)).toBe(open.includes(act));
  });
});

describe('a grant that is tied to nothing narrower', () => {
  it.each<[string, Grant, Scope, Act, boolean]>([
    [
      'a judge of a whole competition sees any of its schemes',
      { role: 'judge', competition: 'c-1' },
      { competition, skill },
      'scheme/read',
      true,
    ],
    ['and marks own sheets of any skill', { role: 'judge', competition: 'c-1' }, own, 'marking/mark', true],
    [
      'but no sheet of which the skill is not known',
      { role: 'judge', competition: 'c-1' },
      { competition, judge },
      'marking/mark',
      false,
    ],
    ['a manager of no unit manages none', { role: 'unit-manager', competition: 'c-1' }, own, 'entry/register', false],
    [
      'not even entries without a unit',
      { role: 'unit-manager', competition: 'c-1' },
      { competition },
      'entry/read',
      false,
    ],
    [
      'a manager does not manage the skill of the same letters',
      { ...grants.unit, skill: 'u-2' },
      { competition, unit: 'u-2' },
      'entry/read',
      false,
    ],
  ])('%s', (_what, grant, scope, act, may) => {
    expect(mayDo({ account, grants: [grant] }, act, scope)).toBe(may);
  });
});

describe('whoever asks', () => {
  const names = (kind: string) => fc.constantFrom(`${kind}-1`, `${kind}-2`);
  const someGrant: fc.Arbitrary<Grant> = fc.record(
    {
      role: fc.constantFrom<Role>(...roles),
      competition: fc.constantFrom('c-1', 'c-2', '*'),
      skill: names('s'),
      unit: names('u'),
    },
    { requiredKeys: ['role', 'competition'] },
  );
  const someScope: fc.Arbitrary<Scope> = fc.record(
    { competition: names('c'), skill: names('s'), unit: names('u'), judge: names('a') },
    { requiredKeys: [] },
  );
  const someActor: fc.Arbitrary<Actor> = fc.record({
    account: names('a'),
    grants: fc.array(someGrant, { maxLength: 4 }),
  });
  const someAct = fc.constantFrom(...acts);

  it('is refused an act that is not in the matrix', () => {
    const everything = roles.map((role): Grant => ({ role, competition: 'c-1' }));
    for (const act of ['ledger/erase', '', 'toString', '__proto__'])
      for (const scope of ['anywhere', own] as const)
        expect(mayDo({ account, grants: everything }, act as Act, scope)).toBe(false);
  });

  it('may do somewhere whatever may be done to a certain object', () => {
    fc.assert(
      fc.property(someActor, someAct, someScope, (actor, act, scope) => {
        fc.pre(mayDo(actor, act, scope));
        expect(mayDo(actor, act, 'anywhere')).toBe(true);
      }),
    );
  });

  it('loses nothing by one more grant, and gains nothing from another competition’s', () => {
    fc.assert(
      fc.property(someActor, someGrant, someAct, someScope, (actor, grant, act, scope) => {
        const before = mayDo(actor, act, scope);
        const after = mayDo({ ...actor, grants: [...actor.grants, grant] }, act, scope);
        if (before) expect(after).toBe(true);
        else if (grant.competition !== scope.competition && grant.competition !== '*') expect(after).toBe(false);
      }),
    );
  });

  it('may do no less when more of the same object is known', () => {
    fc.assert(
      fc.property(someActor, someAct, someScope, someScope, (actor, act, known, more) => {
        fc.pre(mayDo(actor, act, known));
        expect(mayDo(actor, act, { ...more, ...known })).toBe(true);
      }),
    );
  });
});
