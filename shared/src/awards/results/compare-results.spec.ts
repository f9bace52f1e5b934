import fc from 'fast-check';
import type { ResultRules, Scoring } from '../../competition/index.js';
import { scoreEntry } from '../../scoring/index.js';
import { compareResults } from './compare-results.js';
import { entryOutcomes } from './entry-outcome.js';
import { skillResults, type ScoredEntry, type SkillResults } from './skill-results.js';
import { undecidedGroups } from './undecided-groups.js';

/** Theory and practice, half and half unless said otherwise. */
const scheme = (theory = '0.5', practice = '0.5'): Scoring => ({
  components: [
    { id: 'theory', weight: theory, criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }] },
    {
      id: 'practice',
      weight: practice,
      criteria: [{ id: 'P', aspects: [{ id: 'P1', max: '100', method: 'points' }] }],
    },
  ],
});
const field: readonly (readonly [id: string, theory: number, practice: number])[] = [
  ['a', 90, 70],
  ['b', 60, 90],
  ['c', 80, 80],
  ['d', 70, 50],
];
const firstOnly: ResultRules = { prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }] }] };

function resultsOf(rules: ResultRules, scoring: Scoring = scheme(), lines = field): SkillResults {
  const entries = lines.map(([id, theory, practice]): ScoredEntry => {
    const marks = [
      { aspect: 'T1', value: String(theory) },
      { aspect: 'P1', value: String(practice) },
    ];
    return { id, division: 'all', status: 'competed', score: scoreEntry(scoring, marks) };
  });
  return skillResults({ ...rules, scoring }, entries);
}

describe('the outcome of an entry', () => {
  it('is what its standing, prize, honours, promotion and qualification say', () => {
    const results = resultsOf({
      ...firstOnly,
      honours: [{ honour: 'expert', when: { placeTo: 1 } }],
      promotions: [{ to: 2, when: { prizes: ['first'] } }],
      qualification: { top: 2, tieAtCut: 'none' },
    });
    const outcomes = entryOutcomes(results);
    expect([...outcomes.keys()]).toEqual(['a', 'c', 'b', 'd']);
    expect(outcomes.get('a')).toEqual({
      division: 'all',
      place: 1,
      tied: true,
      total: '80.00',
      scaled: null,
      note: null,
      decidedBy: 'total',
      prize: 'first',
      honours: ['expert'],
      promotion: 2,
      qualified: true,
    });
    expect(outcomes.get('b')).toMatchObject({ place: 3, prize: null, honours: [], promotion: null, qualified: false });
  });

  it('says nothing of qualification where no rule speaks of it', () => {
    expect(entryOutcomes(resultsOf({})).get('a')).toMatchObject({ qualified: null });
  });
});

describe('the difference between two results', () => {
  const changes = (before: SkillResults | null, after: SkillResults | null) =>
    compareResults(before, after).map(({ entry, changed }) => `${entry} ${changed.join(' ')}`);

  it('is nothing where nothing changed', () => {
    expect(compareResults(resultsOf(firstOnly), resultsOf(firstOnly))).toEqual([]);
  });

  it.each<[string, ResultRules, Scoring | undefined, string[]]>([
    ['another number of prizes touches those who get or lose one', { prizes: [] }, undefined, ['a prize', 'c prize']],
    [
      'a further key parts those who were tied',
      { ...firstOnly, ranking: { keys: [{ by: 'total' }, { by: 'component:practice' }] } },
      undefined,
      ['c tied decidedBy', 'a place tied decidedBy prize'],
    ],
    [
      'other weights move totals, places and prizes',
      firstOnly,
      scheme('0.2', '0.8'),
      ['b place total prize', 'c place tied prize', 'a place tied total prize', 'd total'],
    ],
    [
      'a scale shows scaled points beside the totals',
      firstOnly,
      { ...scheme(), scale: { kind: 'ws700' } },
      ['a scaled', 'c scaled', 'b scaled', 'd scaled'],
    ],
    [
      'a pass mark takes places away, and says why',
      firstOnly,
      { ...scheme(), passMark: '70' },
      ['d place note decidedBy'],
    ],
    [
      'a rule of qualification says of everybody whether they go through',
      { ...firstOnly, qualification: { top: 1 } },
      undefined,
      ['a qualified', 'c qualified', 'b qualified', 'd qualified'],
    ],
  ])('%s', (_, rules, scoring, expected) => {
    expect(changes(resultsOf(firstOnly), resultsOf(rules, scoring)).map(sorted)).toEqual(expected.map(sorted));
  });

  it('carries both sides', () => {
    const [first] = compareResults(resultsOf(firstOnly), resultsOf({ prizes: [] }));
    expect(first).toMatchObject({ entry: 'a', before: { prize: 'first', place: 1 }, after: { prize: null, place: 1 } });
  });

  it('of somebody who came or went is everything', () => {
    const fewer = resultsOf(firstOnly, scheme(), field.slice(0, 3));
    expect(compareResults(resultsOf(firstOnly), fewer)).toMatchObject([
      { entry: 'd', before: { place: 4 }, after: null },
    ]);
    expect(compareResults(fewer, resultsOf(firstOnly))).toMatchObject([
      { entry: 'd', before: null, after: { place: 4 } },
    ]);
    expect(compareResults(null, resultsOf({}))).toHaveLength(4);
    expect(compareResults(null, null)).toEqual([]);
  });

  it('turns round with its sides, and survives JSON', () => {
    const points = fc.integer({ min: 0, max: 20 });
    const lines = fc
      .array(fc.tuple(points, points), { maxLength: 6 })
      .map((all) => all.map(([theory, practice], index) => [`e${index}`, theory, practice] as const));
    fc.assert(
      fc.property(lines, points, (those, weight) => {
        const one = resultsOf(firstOnly, scheme(), those);
        const other = resultsOf({ prizes: [] }, scheme(String(weight), '1'), those);
        const there = compareResults(one, other);
        const back = compareResults(other, one);
        const turned = back.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));
        expect(byEntry(turned)).toEqual(byEntry(there));
        expect(JSON.parse(JSON.stringify(there))).toEqual(there);
      }),
    );
  });
});

describe('what waits for a decision', () => {
  it('is told with places first, then prizes, then qualification', () => {
    const results = resultsOf({
      ranking: { keys: [{ by: 'component:theory' }, { by: 'total' }], whenStillTied: 'manual' },
      ...firstOnly,
    });
    expect(undecidedGroups(results)).toEqual([]);
    const tied = resultsOf({
      prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }], tieAtCut: 'undecided' }],
      qualification: { top: 1, tieAtCut: 'undecided' },
    });
    expect(undecidedGroups(tied)).toEqual([
      { division: 'all', what: 'prize', award: 'first', entries: ['a', 'c'] },
      { division: 'all', what: 'qualification', award: null, entries: ['a', 'c'] },
    ]);
    const byHand = resultsOf({ ranking: { whenStillTied: 'manual' } });
    expect(undecidedGroups(byHand)).toEqual([{ division: 'all', what: 'place', award: null, entries: ['a', 'c'] }]);
  });
});

function sorted(line: string): string {
  const [entry, ...changed] = line.split(' ');
  return [entry, ...changed.sort()].join(' ');
}

function byEntry<T extends { readonly entry: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.entry < b.entry ? -1 : 1));
}
