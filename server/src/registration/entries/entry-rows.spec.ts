import type { NewEntry, SkillPhase } from '@jiangsai/shared';
import type { SkillEntity } from '../../competitions/index.js';
import type { UnitEntity } from '../units/unit.entity.js';
import type { EntryEntity } from './entry.entity.js';
import { checkEntryRows, nextNumber, type RowContext } from './entry-rows.js';

const skill = (id: string, change: Partial<SkillEntity> = {}): [string, SkillEntity] => [
  id,
  {
    id,
    competition: 'c-1',
    position: 1,
    name: id,
    quotaPerUnit: null,
    rules: {},
    drawSeed: null,
    phase: 'setup',
    policy: 'hidden',
    scheme: null,
    version: 1,
    ...change,
  },
];
const unit = (id: string): [string, UnitEntity] => [
  id,
  { id, competition: 'c-1', name: id, shortName: null, delegation: null },
];
const entered = (name: string, change: Partial<EntryEntity> = {}): EntryEntity => ({
  id: `e-${name}`,
  competition: 'c-1',
  skill: 's-1',
  unit: 'u-1',
  number: null,
  name,
  division: 'all',
  coach: null,
  status: 'competed',
  review: 'approved',
  returnReason: null,
  facts: null,
  version: 1,
  createdAt: 0,
  ...change,
});
const row = (name: string, change: Partial<NewEntry> = {}): NewEntry => ({
  skill: 's-1',
  unit: 'u-1',
  name,
  ...change,
});

const skills = new Map([skill('s-1'), skill('s-2'), skill('two', { quotaPerUnit: 2 })]);
const units = new Map([unit('u-1'), unit('u-2')]);

/** `code where` of every fault, with what it says. */
function faults(rows: readonly NewEntry[], change: Partial<RowContext> = {}): [string, object][] {
  const context = { skills, units, existing: [], asOrganizer: false, ...change };
  return checkEntryRows(rows, context).map(({ code, where, params = {} }) => [`${code} ${where}`, params]);
}
const codes = (rows: readonly NewEntry[], change?: Partial<RowContext>) => faults(rows, change).map(([code]) => code);

describe('rows of entries', () => {
  it('have no fault when all is right', () => {
    expect(faults([row('陈一'), row('李二'), row('陈一', { skill: 's-2' }), row('陈一', { unit: 'u-2' })])).toEqual([]);
    expect(faults([])).toEqual([]);
  });

  it('are told every fault at once, each with its row from 1 and its column', () => {
    const rows = [
      row('陈一'),
      row('李二', { skill: 's-9' }),
      row('王三', { unit: 'u-9' }),
      row('陈一', { number: '007' }),
    ];
    const existing = [entered('张四', { number: '007' })];
    expect(faults(rows, { existing, asOrganizer: true })).toEqual([
      ['skill/not-found row 2: skill', {}],
      ['unit/not-found row 3: unit', {}],
      ['entry/duplicate row 4: name', { name: '陈一' }],
      ['entry/number-taken row 4: number', { number: '007' }],
    ]);
  });
});

describe('a name that is entered already', () => {
  it.each<[string, NewEntry, string[]]>([
    ['in the same skill for the same unit', row('陈一'), ['entry/duplicate row 1: name']],
    ['with blanks around it', row('  陈一 '), ['entry/duplicate row 1: name']],
    ['in another skill', row('陈一', { skill: 's-2' }), []],
    ['for another unit: people share names', row('陈一', { unit: 'u-2' }), []],
    ['for no unit', row('陈一', { unit: null }), []],
  ])('%s', (_where, one, expected) => {
    expect(codes([one], { existing: [entered('陈一')] })).toEqual(expected);
  });

  it('is found among entries that wait for review or were returned, too', () => {
    for (const review of ['submitted', 'returned'] as const)
      expect(codes([row('陈一')], { existing: [entered('陈一', { review })] })).toHaveLength(1);
  });

  it('is found among the rows themselves, blanks or not, with or without a unit', () => {
    expect(codes([row('陈一'), row(' 陈一')])).toEqual(['entry/duplicate row 2: name']);
    expect(codes([row(' 陈一 '), row('陈一')])).toEqual(['entry/duplicate row 2: name']);
    expect(codes([row('陈一', { unit: null }), { skill: 's-1', name: '陈一' }])).toEqual([
      'entry/duplicate row 2: name',
    ]);
  });
});

describe('an entry number', () => {
  const existing = [entered('陈一', { number: '001' }), entered('李二', { number: null })];

  it.each<[string, Partial<NewEntry>, string[]]>([
    ['is refused when taken in the skill', { number: '001' }, ['entry/number-taken row 1: number']],
    ['may be used in another skill', { number: '001', skill: 's-2' }, []],
    ['is another one with other zeros', { number: '1' }, []],
    ['may be left out', {}, []],
    ['may be null', { number: null }, []],
  ])('%s', (_what, change, expected) => {
    expect(codes([row('王三', change)], { existing, asOrganizer: true })).toEqual(expected);
  });

  it('is taken by an earlier row, too', () => {
    const rows = [row('王三', { number: '7' }), row('张四', { number: '7' }), row('赵五', { number: '8' })];
    expect(codes(rows, { asOrganizer: true })).toEqual(['entry/number-taken row 2: number']);
  });
});

describe('a unit’s quota in a skill', () => {
  const two = (name: string, change: Partial<NewEntry> = {}) => row(name, { skill: 'two', ...change });
  const one = [entered('陈一', { skill: 'two' })];

  it('holds over what is entered and what comes', () => {
    expect(codes([two('李二')], { existing: one })).toEqual([]);
    expect(faults([two('李二'), two('王三'), two('张四')], { existing: one })).toEqual([
      ['entry/quota-exceeded row 2: skill', { quota: 2, count: 3 }],
      ['entry/quota-exceeded row 3: skill', { quota: 2, count: 4 }],
    ]);
  });

  it('is each unit’s own, and each skill’s own', () => {
    const rows = [two('李二'), two('王三', { unit: 'u-2' }), two('张四', { unit: 'u-2' }), row('赵五')];
    expect(codes(rows, { existing: one })).toEqual([]);
  });

  it('counts whoever is entered, reviewed or not', () => {
    const existing = [entered('陈一', { skill: 'two', review: 'returned' }), entered('李二', { skill: 'two' })];
    expect(codes([two('王三')], { existing })).toEqual(['entry/quota-exceeded row 1: skill']);
  });

  it('does not hold the organizer, nor entries without a unit', () => {
    const rows = ['李二', '王三', '张四'].map((name) => two(name));
    expect(codes(rows, { existing: one, asOrganizer: true })).toEqual([]);
    expect(codes(rows.map((each) => ({ ...each, unit: null })))).toEqual([]);
  });
});

describe('a skill that is past its registration', () => {
  it.each<[SkillPhase, boolean, boolean]>([
    ['setup', true, true],
    ['marking', false, true],
    ['closed', false, false],
    ['published', false, false],
  ])('%s: open to a unit %s, to the organizer %s', (phase, unitMay, organizerMay) => {
    const here = { skills: new Map([skill('s-1', { phase })]) };
    const closed = (may: boolean) => (may ? [] : ['entry/registration-closed row 1: skill']);
    expect(codes([row('陈一')], here)).toEqual(closed(unitMay));
    expect(codes([row('陈一')], { ...here, asOrganizer: true })).toEqual(closed(organizerMay));
  });
});

describe('the next entry number', () => {
  it.each<[string, (string | null)[], string]>([
    ['begins at 001', [], '001'],
    ['is one more than the largest', ['001', '007', '003'], '008'],
    ['does not fill gaps: a number once seen stays another’s', ['002'], '003'],
    ['grows beyond three digits', ['999'], '1000'],
    ['goes on from numbers without zeros', ['41'], '042'],
    ['passes over numbers with letters', ['A-12', 'B7', '003'], '004'],
    ['passes over entries without a number', [null, '001', null], '002'],
    ['passes over an identity number that somebody put there', ['430202199001011234', '005'], '006'],
  ])('%s', (_what, taken, expected) => {
    expect(nextNumber(taken)).toBe(expected);
  });

  it('is free, whatever numbers are taken', () => {
    const taken: string[] = [];
    for (let count = 0; count < 1100; count++) taken.push(nextNumber(taken));
    expect(new Set(taken).size).toBe(1100);
    const nines = ['999999998'];
    for (let count = 0; count < 4; count++) nines.push(nextNumber(nines));
    expect(new Set(nines).size).toBe(5);
  });
});
