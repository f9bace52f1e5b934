import { readFileSync, readdirSync } from 'node:fs';
import type { SkillRules } from '@jiangsai/shared';
import { decimal, fraction, root, round, show, type Mode } from './plain/exact.js';
import type { PlainEntry, PlainPackage, PlainSkill } from './plain/plain-package.js';
import { recountPlainly, writePlainly } from './recount-plainly.js';

const folder = new URL('../fixtures/packages/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as PlainPackage;

const cases = readdirSync(folder).filter((file) => !file.endsWith('.expected.json'));

describe('the oracle reproduces', () => {
  test.each(cases)('%s', (file) => {
    const expected = readFileSync(new URL(file.replace('.json', '.expected.json'), folder), 'utf8');
    expect(writePlainly(recountPlainly(read(file)))).toBe(JSON.stringify(JSON.parse(expected)));
  });
});

type Extra = Partial<Omit<SkillRules, 'scoring'>> & Pick<PlainSkill, 'decisions'>;

/** One skill whose entries `a`, `b`, `c` … have these totals. */
function field(totals: readonly number[], rules: Extra, facts: Record<string, Partial<PlainEntry>> = {}): PlainPackage {
  const ids = totals.map((_, at) => String.fromCharCode(97 + at));
  const skill: PlainSkill = {
    id: 's',
    scoring: {
      criteria: [{ id: 'C', aspects: [{ id: 'P', max: '1000', method: 'points' }] }],
      rounding: { total: { digits: 0 } },
    },
    ...rules,
    entries: ids.map((id) => ({ id, ...facts[id] })),
    marks: ids.map((id, at) => ({ entry: id, aspect: 'P', value: String(totals[at]) })),
  };
  return { format: 'jiangsai-package/1', units: [{ id: 'u' }], skills: [skill] };
}

const divisionOf = (pkg: PlainPackage) => recountPlainly(pkg).skills[0]?.divisions[0];
const prizesOf = (pkg: PlainPackage) =>
  (divisionOf(pkg)?.standings ?? []).map(({ entry, prize }) => `${entry}:${prize ?? '-'}`).join(' ');

const medals = (tieAtCut: 'include' | 'exclude' | 'undecided', decisions: PlainSkill['decisions'] = []): Extra => ({
  decisions,
  prizes: [
    {
      rule: 'by-count',
      tieAtCut,
      awards: [
        { award: 'gold', count: 1 },
        { award: 'silver', count: 1 },
        { award: 'bronze', count: 1 },
      ],
    },
  ],
});

describe('two tied for one gold', () => {
  const totals = [9, 9, 8, 7];
  test('both get it and the silver is used up', () => {
    expect(prizesOf(field(totals, medals('include')))).toBe('a:gold b:gold c:bronze d:-');
  });
  test('none gets it, and neither the single silver nor bronze', () => {
    expect(prizesOf(field(totals, medals('exclude')))).toBe('a:- b:- c:- d:-');
  });
  test('they wait and use up gold and silver', () => {
    const pkg = field(totals, medals('undecided'));
    expect(prizesOf(pkg)).toBe('a:- b:- c:bronze d:-');
    expect(divisionOf(pkg)?.undecided).toEqual([{ what: 'prize', award: 'gold', entries: ['a', 'b'] }]);
  });
  test('who is named gets it, the other one goes on to silver', () => {
    const named = [{ kind: 'prize', award: 'gold', entries: ['b'] } as const];
    expect(prizesOf(field(totals, medals('undecided', named)))).toBe('a:silver b:gold c:bronze d:-');
  });
  test('a decision that names nobody lets the gold lapse', () => {
    const named = [{ kind: 'prize', award: 'gold', entries: [] } as const];
    expect(prizesOf(field(totals, medals('undecided', named)))).toBe('a:- b:- c:- d:-');
  });
  test('more names than golds hold nothing', () => {
    const named = [{ kind: 'prize', award: 'gold', entries: ['a', 'b'] } as const];
    expect(prizesOf(field(totals, medals('undecided', named)))).toBe('a:- b:- c:bronze d:-');
  });
  test('an undecided place waits whatever the tie rule is, without an item of its own', () => {
    const pkg = field(totals, { ...medals('include'), ranking: { whenStillTied: 'manual' } });
    expect(prizesOf(pkg)).toBe('a:- b:- c:bronze d:-');
    expect(divisionOf(pkg)?.undecided).toEqual([{ what: 'place', award: null, entries: ['a', 'b'] }]);
  });
});

describe('one gold and one silver for a unit that may have one', () => {
  const rules = (tieAtCut: 'include' | 'exclude' | 'undecided'): Extra => ({
    prizes: [{ rule: 'by-count', maxPerUnit: 1, tieAtCut, awards: [{ award: 'gold', count: 3 }] }],
  });
  const sameUnit = { a: { unit: 'u' }, b: { unit: 'u' }, d: { unit: 'u' } };
  test.each([
    ['include', 'a:gold b:gold c:gold d:- e:-'],
    ['exclude', 'a:- b:- c:gold d:- e:gold'],
    ['undecided', 'a:- b:- c:gold d:- e:-'],
  ] as const)('%s', (tieAtCut, expected) => {
    expect(prizesOf(field([9, 9, 8, 7, 6], rules(tieAtCut), sameUnit))).toBe(expected);
  });
});

describe('worldskills groups of the text', () => {
  test.each([
    [[542, 541, 540, 539, 529], 'gold gold gold bronze medallion'],
    [[533, 526, 525, 505], 'gold silver silver medallion'],
  ])('%j', (totals, expected) => {
    const pkg = field(totals, { prizes: [{ rule: 'worldskills', threshold: '500' }] });
    expect(
      divisionOf(pkg)
        ?.standings.map(({ prize }) => prize)
        .join(' '),
    ).toBe(expected);
  });
});

describe('exact numbers', () => {
  test.each([
    ['half-up', '3 -3 2 -2'],
    ['half-even', '2 -2 2 -2'],
    ['floor', '2 -3 1 -2'],
    ['ceil', '3 -2 2 -1'],
  ] as [Mode, string][])('%s rounds 2.5, -2.5, 1.6 and -1.6 as its name says', (mode, expected) => {
    const rounded = ['2.5', '-2.5', '1.6', '-1.6'].map((text) => show(round(decimal(text), { digits: 0, mode }), 0));
    expect(rounded.join(' ')).toBe(expected);
  });
  test('nothing is -0', () => {
    expect(show(round(decimal('-0.4'), { digits: 0, mode: 'half-up' }), 0)).toBe('0');
    expect(show(round(decimal('-0.004'), { digits: 2, mode: 'ceil' }), 2)).toBe('0.00');
  });
  test('a root is exact where it is rational and has 40 digits elsewhere', () => {
    expect(root(fraction(4n, 9n))).toEqual(fraction(2n, 3n));
    expect(show(root(fraction(2n)), 40)).toBe('1.4142135623730950488016887242096980785696');
  });
});

test('two units tied at their limits in one group wait as two items, by id whatever the order of the entries', () => {
  const rules: Extra = {
    prizes: [{ rule: 'by-count', maxPerUnit: 1, tieAtCut: 'undecided', awards: [{ award: 'gold', count: 4 }] }],
  };
  const pkg = field([9, 9, 9, 9], rules, { a: { unit: 'v' }, b: { unit: 'u' }, c: { unit: 'u' }, d: { unit: 'v' } });
  const [skill] = pkg.skills;
  const turned = { ...pkg, skills: [{ ...(skill as PlainSkill), entries: skill?.entries?.toReversed() }] };
  const items = [
    { what: 'prize', award: 'gold', entries: ['a', 'd'] },
    { what: 'prize', award: 'gold', entries: ['b', 'c'] },
  ];
  expect(divisionOf(pkg)?.undecided).toEqual(items);
  expect(divisionOf(turned)?.undecided).toEqual(items);
});
