import fc from 'fast-check';
import { checkPackage } from '../competition-package/read-package.js';
import { soundPackage } from '../testing/sound-package.js';
import { formatRecount } from './format-recount.js';
import { recountPackage } from './recount-package.js';

const points = { max: '100', method: 'points' };
const scoring = { criteria: [{ id: 'A', aspects: [{ id: 'a', ...points }] }] };
const marksOf = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([entry, value]) => ({ entry, aspect: 'a', value }));

interface Told {
  readonly skills: readonly { readonly id: string; readonly divisions: readonly ToldDivision[] }[];
  readonly delegations: readonly object[];
}
interface ToldDivision {
  readonly division: string;
  readonly complete: boolean;
  readonly standings: readonly Record<string, unknown>[];
  readonly undecided: readonly object[];
  readonly qualified?: readonly string[];
}

function textOf(value: unknown): string {
  const { package: read, problems } = checkPackage(value);
  expect(problems).toEqual([]);
  return formatRecount(recountPackage(read!), 'line');
}

const recountOf = (value: unknown) => JSON.parse(textOf(value)) as Told;
const skillOf = (skill: object, around: object = {}) => {
  const [recounted] = recountOf({
    format: 'jiangsai-package/1',
    ...around,
    skills: [{ id: 's', scoring, ...skill }],
  }).skills;
  return recounted?.divisions ?? [];
};

describe('the divisions of a skill', () => {
  it('stand in the order in which they first appear among the entries', () => {
    const entries = ['c', 'a', 'c', 'b', 'a'].map((division, index) => ({ id: `e${index}`, division }));
    expect(skillOf({ entries }).map(({ division }) => division)).toEqual(['c', 'a', 'b']);
  });

  it('are none without entries', () => {
    expect(skillOf({})).toEqual([]);
    expect(skillOf({ entries: [] })).toEqual([]);
  });

  it('are one called all where none is named', () => {
    expect(skillOf({ entries: [{ id: 'e' }] }).map(({ division }) => division)).toEqual(['all']);
  });

  it('are complete unless somebody who is ranked lacks marks', () => {
    const entries = [{ id: 'e1' }, { id: 'e2', status: 'guest' }, { id: 'e3', status: 'absent' }];
    expect(skillOf({ entries, marks: marksOf({ e1: '5' }) })[0]?.complete).toBe(true);
    expect(skillOf({ entries, marks: marksOf({ e2: '5' }) })[0]?.complete).toBe(false);
  });
});

describe('a standing', () => {
  const keys = ['entry', 'place', 'tied', 'total', 'scaled', 'components', 'prize', 'honours', 'promotion', 'note'];

  it('has the keys of the format in their order, whoever it is of', () => {
    const statuses = ['competed', 'selection-only', 'guest', 'disqualified', 'withdrawn', 'absent'];
    const entries = [...statuses.map((status) => ({ id: status, status })), { id: 'late' }];
    const marks = marksOf(Object.fromEntries(statuses.map((status) => [status, '50'])));
    const [division] = skillOf({ entries, marks });
    expect(division?.standings.map((standing) => Object.keys(standing))).toEqual(entries.map(() => keys));
    expect(division?.standings.map(({ entry, place, total, note }) => [entry, place, total, note])).toEqual([
      ['competed', 1, '50.00', null],
      ['selection-only', 1, '50.00', null],
      ['late', null, '0.00', 'incomplete'],
      ['guest', null, '50.00', 'guest'],
      ['disqualified', null, null, 'disqualified'],
      ['withdrawn', null, null, 'withdrawn'],
      ['absent', null, null, 'absent'],
    ]);
  });

  it('shows its honours in the order of the rules, and the level it comes to', () => {
    const honours = [
      { honour: 'b' },
      { honour: 'a', when: { placeTo: 1 } },
      { honour: 'c', when: { tiers: ['city'], classes: ['A'] } },
    ];
    const around = { competition: { tier: 'city', class: 'A' } };
    const skill = {
      entries: [{ id: 'e1', levelHeld: 4 }, { id: 'e2' }],
      marks: marksOf({ e1: '9', e2: '8' }),
      honours,
      promotions: [{ to: 4, ifAlready: 3 }],
    };
    expect(skillOf(skill, around)[0]?.standings.map(({ honours: own, promotion }) => [own, promotion])).toEqual([
      [['b', 'a', 'c'], 3],
      [['b', 'c'], 4],
    ]);
    expect(skillOf(skill)[0]?.standings[0]?.['honours']).toEqual(['b', 'a']);
  });

  it('loses its penalties, all of them together', () => {
    const penalties = [
      { entry: 'e', points: '2' },
      { entry: 'e', points: '0.5' },
    ];
    expect(skillOf({ entries: [{ id: 'e' }], marks: marksOf({ e: '9' }), penalties })[0]?.standings[0]?.['total']).toBe(
      '6.50',
    );
  });
});

describe('what waits for a decision', () => {
  const tied = {
    entries: ['d', 'c', 'b', 'a'].map((id) => ({ id })),
    marks: marksOf({ a: '9', b: '9', c: '5', d: '5' }),
  };
  const place = (...entries: string[]) => ({ what: 'place', award: null, entries });
  const manual = { whenStillTied: 'manual' };

  it('is told by place, each group by id', () => {
    expect(skillOf({ ...tied, ranking: manual })[0]?.undecided).toEqual([place('a', 'b'), place('c', 'd')]);
  });

  it('is places, then prizes in the order of the rules, then qualification', () => {
    const prizes = [
      { rule: 'by-count', awards: [{ award: 'gold', count: 1 }], tieAtCut: 'undecided' },
      { rule: 'by-count', awards: [{ award: 'merit', count: 1 }], tieAtCut: 'undecided' },
    ];
    const skill = { ...tied, prizes, qualification: { top: 3, tieAtCut: 'undecided' } };
    expect(skillOf(skill)[0]).toMatchObject({
      undecided: [
        { what: 'prize', award: 'gold', entries: ['a', 'b'] },
        { what: 'prize', award: 'merit', entries: ['c', 'd'] },
        { what: 'qualification', award: null, entries: ['c', 'd'] },
      ],
      qualified: ['a', 'b'],
    });
  });

  it('is no more once it is decided', () => {
    const decisions = [
      { kind: 'order', order: ['b', 'a'] },
      { kind: 'order', division: 'students', order: ['d', 'c'] },
    ];
    const [division] = skillOf({ ...tied, ranking: manual, decisions });
    expect(division?.undecided).toEqual([place('c', 'd')]);
    expect(division?.standings.slice(0, 2).map(({ entry, place: at }) => [entry, at])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });
});

describe('who qualifies', () => {
  const entries = ['d', 'c', 'b', 'a'].map((id) => ({ id }));
  const marks = marksOf({ a: '1', b: '2', c: '3', d: '4' });

  it('is told only where there is a rule for it', () => {
    expect(skillOf({ entries, marks })[0]).not.toHaveProperty('qualified');
    expect(skillOf({ entries, marks, qualification: { top: 0 } })[0]?.qualified).toEqual([]);
  });

  it('stands in list order, by id where the next stage is not held', () => {
    expect(skillOf({ entries, marks, qualification: { top: 2 } })[0]?.qualified).toEqual(['d', 'c']);
    const few = { top: 2, notHeldUpTo: 4, declined: ['b'] };
    expect(skillOf({ entries, marks: [], qualification: few })[0]?.qualified).toEqual(['a', 'c', 'd']);
  });
});

describe('delegations', () => {
  const skill = (id: string, values: Readonly<Record<string, string>>) => ({
    id,
    scoring,
    entries: Object.keys(values).map((entry) => ({ id: entry, delegation: entry.slice(0, 1) })),
    marks: marksOf(values),
    prizes: [
      {
        rule: 'by-count',
        awards: [
          { award: 'gold', count: 1 },
          { award: 'silver', count: 1 },
        ],
      },
    ],
  });
  const file = {
    format: 'jiangsai-package/1',
    delegations: ['z', 'y', 'x'].map((id) => ({ id })),
    skills: [skill('s1', { x1: '9', y1: '8', y2: '7' }), skill('s2', { y1: '5', x1: '6' })],
  };

  it('are not ranked unless the package says how', () => {
    expect(recountOf(file).delegations).toEqual([]);
  });

  it('are ranked over all skills, every one of the file', () => {
    const delegationRanking = {
      rule: 'award-points',
      points: { gold: '8', silver: '5', placed: '1' },
      prizes: [{ award: 'cup', count: 1 }],
    };
    expect(recountOf({ ...file, delegationRanking }).delegations).toEqual([
      { delegation: 'x', place: 1, tied: false, points: '16', prize: 'cup' },
      { delegation: 'y', place: 2, tied: false, points: '11', prize: null },
      { delegation: 'z', place: 3, tied: false, points: '0', prize: null },
    ]);
  });
});

describe('a recount', () => {
  it('does not depend on the order of marks, penalties and units', () => {
    const [heat, final] = soundPackage.skills;
    const { marks = [], penalties = [] } = heat!;
    const before = textOf(soundPackage);
    fc.assert(
      fc.property(fc.shuffledSubarray([...marks], { minLength: marks.length }), (shuffled) => {
        const skills = [{ ...heat, marks: shuffled, penalties: [...penalties].reverse() }, final];
        expect(textOf({ ...soundPackage, units: [...soundPackage.units!].reverse(), skills })).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on what people only read', () => {
    const bare = JSON.parse(
      JSON.stringify(soundPackage, (key, value: unknown) =>
        [
          'name',
          'reason',
          'by',
          'description',
          'requirement',
          'descriptors',
          'checks',
          'number',
          'edition',
          'day',
          'body',
        ].includes(key) && typeof key === 'string'
          ? undefined
          : value,
      ),
    ) as { skills: object[] };
    // The keys of a ranking are called `by` too.
    const skills = bare.skills.map((skill, index) => ({ ...skill, ranking: soundPackage.skills[index]?.ranking }));
    expect(textOf({ ...bare, skills, delegationRanking: soundPackage.delegationRanking })).toBe(textOf(soundPackage));
  });
});
