import { checkResultRules, checkSkillRules, type Scoring, type SkillRules } from '../index.js';

const scoring: Scoring = {
  components: [
    { id: 'theory', criteria: [{ id: 'T', aspects: [{ id: 't', max: '100', method: 'points' }] }] },
    {
      id: 'practice',
      criteria: [
        {
          id: 'P',
          aspects: [{ id: 'd', max: '5', method: 'difference', target: '1', step: '1', deduct: '1', count: 'started' }],
        },
      ],
    },
  ],
  scale: { kind: 'ws700' },
};
const limits = { minScore: '60', maxPerUnit: 2, tieAtCut: 'exclude', divisions: ['staff'], fieldFrom: 8 } as const;
const base = { base: 'placed', countSelectionOnly: true } as const;

/** Every rule with every key that it may have. */
const full: SkillRules = {
  scoring,
  ranking: {
    keys: [{ by: 'scaled' }, { by: 'mark:d', order: 'asc' }, { by: 'component:practice' }],
    whenStillTied: 'draw',
  },
  prizes: [
    { rule: 'by-count', awards: [{ award: 'first', count: 0 }], ...limits },
    {
      rule: 'by-share',
      awards: [
        { award: 'second', share: '1/10' },
        { award: 'third', share: '0' },
      ],
      rounding: 'floor',
      atLeast: 1,
      ...base,
      ...limits,
    },
    { rule: 'by-size', award: 'fourth', sizes: [{ upTo: 10, count: 1 }, { count: 3 }], ...base, ...limits },
    { rule: 'upper-share', award: '优胜奖', share: '2/3', ...base, ...limits },
    { rule: 'by-score', award: 'pass', score: '-1', minScore: '60', maxPerUnit: 1, divisions: [], fieldFrom: 0 },
    { rule: 'worldskills', tolerance: '0', threshold: '700', minScore: '1', divisions: ['staff'], fieldFrom: 1 },
  ],
  honours: [
    {
      honour: '工匠',
      name: { en: 'artisan' },
      body: '市总工会',
      unlessHeld: true,
      when: { placeFrom: 1, placeTo: 3, ...base, prizes: [], levels: [3, 'special'] },
    },
  ],
  promotions: [
    {
      to: 2,
      ifAlready: 1,
      when: {
        shareAbove: '0.2',
        shareTo: '0.4',
        sizes: [1, 2],
        sizeFrom: 1,
        tiers: ['city'],
        classes: ['A'],
        divisions: ['staff'],
        minScore: '1',
      },
    },
  ],
  qualification: {
    into: 'final',
    top: 30,
    share: '1/2',
    rounding: 'half-up',
    minScore: '60',
    minComponents: { theory: '60' },
    maxPerUnit: 2,
    maxPerDelegation: 4,
    hardCap: '0.5',
    notHeldUpTo: 35,
    tieAtCut: 'none',
    declined: ['e1'],
    carryOver: { component: 'first-round', weight: '0.3' },
    base: 'registered',
  },
};
const problemsOf = (change: object, entries: readonly string[] = ['e1']) =>
  checkSkillRules({ ...full, ...change }, entries).problems.map(({ code, where = '' }) => `${code} ${where}`.trim());

describe('checkSkillRules', () => {
  it('lets rules with everything through, unchanged', () => {
    expect(checkSkillRules(full, ['e1'])).toEqual({ rules: full, problems: [] });
  });

  it('lets the smallest rules through', () => {
    expect(checkSkillRules({ scoring })).toEqual({ rules: { scoring }, problems: [] });
  });

  it('drops keys that are null, at any depth', () => {
    const nulls = {
      ranking: null,
      prizes: null,
      honours: [{ honour: 'a', when: null, body: null }],
      promotions: null,
      qualification: { top: 1, base: null },
    };
    expect(checkSkillRules({ scoring, ...nulls }).rules).toEqual({
      scoring,
      honours: [{ honour: 'a' }],
      qualification: { top: 1 },
    });
  });

  it.each<[object, string]>([
    [{ scoring: undefined }, 'package/key-missing'],
    [{ colour: 'red' }, 'package/unknown-key'],
    [
      { prizes: [{ rule: 'by-share', awards: [{ award: 'a', share: 0.1 }] }] },
      'number/not-a-share prizes[0].awards[0].share',
    ],
    [
      { prizes: [{ rule: 'by-share', awards: [{ award: 'a', share: '0.1' }], rounding: 'half-even' }] },
      'package/unknown-value prizes[0].rounding',
    ],
    [{ prizes: [{ rule: 'by-share', awards: [] }] }, 'package/list-empty prizes[0].awards'],
    [{ prizes: [{ rule: 'by-size', award: 'a' }] }, 'package/key-missing prizes[0]'],
    [{ prizes: [{ rule: 'by-size', award: 'a', sizes: [{ upTo: 3 }] }] }, 'package/key-missing prizes[0].sizes[0]'],
    [{ prizes: [{ rule: 'upper-share', award: 'a', share: '1.01' }] }, 'number/not-a-share prizes[0].share'],
    [{ prizes: [{ rule: 'upper-share', award: 'a', share: '0/0' }] }, 'number/not-a-share prizes[0].share'],
    [{ prizes: [{ rule: 'by-score', award: 'a', score: '1', tieAtCut: 'include' }] }, 'package/unknown-key prizes[0]'],
    [
      { prizes: [{ rule: 'by-count', awards: [{ award: 'a', count: 1 }], base: 'placed' }] },
      'package/unknown-key prizes[0]',
    ],
    [{ prizes: [{ rule: 'worldskills', tolerance: '-2' }] }, 'package/negative prizes[0].tolerance'],
    [{ prizes: [{ rule: 'worldskills', maxPerUnit: 1 }] }, 'package/unknown-key prizes[0]'],
    [{ honours: [{ when: {} }] }, 'package/key-missing honours[0]'],
    [{ honours: [{ honour: 'a', when: { shareTo: '21 %' } }] }, 'number/not-a-share honours[0].when.shareTo'],
    [{ honours: [{ honour: 'a', when: { place: 1 } }] }, 'package/unknown-key honours[0].when'],
    [{ promotions: [{ to: '3' }] }, 'package/unknown-value promotions[0].to'],
    [{ promotions: [{ to: 6 }] }, 'package/unknown-value promotions[0].to'],
    [{ promotions: [{ ifAlready: 3 }] }, 'package/key-missing promotions[0]'],
    [{ qualification: { top: -1 } }, 'package/not-a-count qualification.top'],
    [{ qualification: { tieAtCut: 'include' } }, 'package/unknown-value qualification.tieAtCut'],
    [{ qualification: { carryOver: { component: 'x' } } }, 'package/key-missing qualification.carryOver'],
    [{ qualification: { minComponents: { oral: '1' } } }, 'package/unknown-component qualification.minComponents'],
    [{ qualification: { minComponents: { theory: 60 } } }, 'number/not-a-decimal qualification.minComponents.theory'],
    [{ qualification: { declined: ['e2'] } }, 'package/unknown-entry qualification.declined[0]'],
    [{ ranking: { keys: [{ by: 'component:oral' }] } }, 'package/key-not-in-scheme ranking.keys[0].by'],
  ])('refuses %j', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
    expect(checkSkillRules({ ...full, ...change }, ['e1']).rules).toBeNull();
  });

  it('takes no share for one that is above 1 or unfinished', () => {
    for (const share of ['0', '1', '1.0', '0.333333333333', '1/1', '0/7', '999/1000']) {
      expect(problemsOf({ qualification: { share } })).toEqual([]);
    }
    for (const share of ['-0.1', '3/2', '1/0', '01/2', '1 / 2', '.5', '50%', '1/2.0', '']) {
      expect(problemsOf({ qualification: { share } })).toHaveLength(1);
    }
  });
});

describe('checkResultRules', () => {
  const { scoring: _scheme, ...rules } = full;

  it('reads the rules beside a scheme', () => {
    expect(checkResultRules(rules, scoring, ['e1'])).toEqual({ rules, problems: [] });
  });

  it('knows nothing of a scheme before there is one', () => {
    expect(checkResultRules({ prizes: full.prizes, ranking: { keys: [{ by: 'total' }] } }, null).problems).toEqual([]);
    expect(
      checkResultRules({ ranking: { keys: [{ by: 'component:theory' }, { by: 'scaled' }] } }, null).problems.map(
        ({ where }) => where,
      ),
    ).toEqual(['ranking.keys[0].by', 'ranking.keys[1].by']);
  });

  it('has no place for a scheme', () => {
    expect(checkResultRules(full, scoring, ['e1']).problems).toEqual([
      { code: 'package/unknown-key', params: { key: 'scoring' } },
    ]);
  });

  it.each([null, [], 'rules', 7])('finds that %j are no rules', (value) => {
    expect(checkResultRules(value, scoring).problems.map(({ code }) => code)).toEqual(['package/not-an-object']);
  });
});
