import { scoreEntry, type PrizeRule, type Scoring } from '@jiangsai/shared';
import type { SkillEntity } from '../competitions/index.js';
import type { EntryEntity, UnitEntity } from '../registration/index.js';
import { SkillFacts } from '../results/index.js';
import { awardRows } from './award-rows.js';

const scoring: Scoring = {
  components: [
    { id: 'theory', weight: '0.3', criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }] },
    { id: 'practice', weight: '0.7', criteria: [{ id: 'P', aspects: [{ id: 'P1', max: '100', method: 'points' }] }] },
  ],
};
const prizes: PrizeRule[] = [
  {
    rule: 'by-count',
    awards: [
      { award: 'first', count: 1 },
      { award: 'second', count: 1 },
    ],
  },
];
const skill: SkillEntity = {
  id: 's-1',
  competition: 'c-1',
  position: 1,
  name: { 'zh-CN': '焊工', en: 'Welding' },
  quotaPerUnit: null,
  rules: { prizes },
  phase: 'published',
  policy: 'final',
  scheme: scoring,
  drawSeed: null,
  version: 5,
};
const units = new Map<string, UnitEntity>([
  ['u-1', { id: 'u-1', competition: 'c-1', name: '株洲市第一职业技术学校', shortName: '株洲一职', delegation: '株洲' }],
]);
const entry = (id: string, change: Partial<EntryEntity> = {}): EntryEntity => ({
  id,
  competition: 'c-1',
  skill: 's-1',
  unit: 'u-1',
  number: id.slice(-1).padStart(3, '0'),
  name: `name of ${id}`,
  division: 'all',
  coach: '李老师',
  status: 'competed',
  review: 'approved',
  returnReason: null,
  facts: null,
  version: 1,
  createdAt: 0,
  ...change,
});
const scoreOf = (theory: string, practice: string) =>
  scoreEntry(scoring, [
    { aspect: 'T1', value: theory },
    { aspect: 'P1', value: practice },
  ]);

function rowsOf(entries: readonly EntryEntity[], known = entries) {
  const scores = new Map(entries.map(({ id }, index) => [id, scoreOf('80', `${90 - 10 * index}`)]));
  return awardRows(skill, new SkillFacts({ rules: { prizes }, scoring, approved: entries, units, scores }), known);
}

describe('the rows of an award list', () => {
  it('are those who hold a prize, in the order of their places, with everything a notice names', () => {
    const rows = rowsOf([entry('e-1'), entry('e-2', { unit: null, number: null, coach: null }), entry('e-3')]);
    const { id, name } = skill;
    expect(rows).toEqual([
      {
        skill: id,
        skillName: name,
        division: 'all',
        place: 1,
        number: '001',
        name: 'name of e-1',
        unit: '株洲市第一职业技术学校',
        delegation: '株洲',
        theory: '80.00',
        practice: '90.00',
        total: '87.00',
        prize: 'first',
        coach: '李老师',
      },
      expect.objectContaining({ place: 2, number: null, unit: null, delegation: null, prize: 'second', coach: null }),
    ]);
  });

  it('pass over whoever has no place', () => {
    const rows = rowsOf([entry('e-1', { status: 'guest' }), entry('e-2', { status: 'disqualified' }), entry('e-3')]);
    expect(rows.map(({ name, prize }) => [name, prize])).toEqual([['name of e-3', 'first']]);
  });

  it('give prizes in each division by itself', () => {
    const rows = rowsOf([entry('e-1'), entry('e-2', { division: '中职' }), entry('e-3', { division: '中职' })]);
    expect(rows.map(({ name, division, prize }) => [name, division, prize])).toEqual([
      ['name of e-1', 'all', 'first'],
      ['name of e-2', '中职', 'first'],
      ['name of e-3', '中职', 'second'],
    ]);
  });

  it('have no theory and no practice where the scheme has no such parts', () => {
    const plain: Scoring = { criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '100', method: 'points' }] }] };
    const scores = new Map([['e-1', scoreEntry(plain, [{ aspect: 'A1', value: '70' }])]]);
    const entries = [entry('e-1')];
    const rows = awardRows(
      skill,
      new SkillFacts({ rules: { prizes }, scoring: plain, approved: entries, units, scores }),
      entries,
    );
    expect(rows).toMatchObject([{ theory: null, practice: null, total: '70.00' }]);
  });

  it('name nobody who is not approved any more', () => {
    const entries = [entry('e-1'), entry('e-2')];
    expect(rowsOf(entries, entries.slice(1)).map(({ name }) => name)).toEqual(['name of e-2']);
  });
});
