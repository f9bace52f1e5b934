import type { EntryStatus, ResultRules, Scoring } from '../../competition/index.js';
import { scoreEntry } from '../../scoring/index.js';
import { explainPlace } from './explain-place.js';
import { skillResults, type ScoredEntry } from './skill-results.js';

const scoring: Scoring = {
  components: [
    { id: 'theory', weight: '0.5', criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }] },
    { id: 'practice', weight: '0.5', criteria: [{ id: 'P', aspects: [{ id: 'P1', max: '100', method: 'points' }] }] },
  ],
};

function entry(id: string, theory: string, practice: string, more: Partial<ScoredEntry> = {}): ScoredEntry {
  const marks = [
    { aspect: 'T1', value: theory },
    { aspect: 'P1', value: practice },
  ];
  return { id, division: 'all', status: 'competed', score: scoreEntry(scoring, marks), ...more };
}

const field = [
  entry('a', '90', '90'),
  entry('b', '80', '70'),
  entry('c', '70', '80'),
  entry('d', '70', '80'),
  entry('e', '50', '50', { time: '61.5' }),
  entry('f', '40', '60', { time: '60' }),
];
const chain: ResultRules = {
  ranking: { keys: [{ by: 'total' }, { by: 'component:practice' }, { by: 'time', order: 'asc' }] },
};

function explain(id: string, rules: ResultRules = chain, entries = field, scheme = scoring) {
  const all = { ...rules, scoring: scheme };
  return explainPlace(all, entries, skillResults(all, entries), id);
}

describe('why an entry has its place', () => {
  it('is told by the keys in their order, beside the next better and the next worse place', () => {
    expect(explain('b')).toEqual({
      place: 4,
      decidedBy: 'component:practice',
      tiedWith: [],
      above: 'd',
      below: 'f',
      keys: [
        { by: 'total', order: 'desc', above: '75.00', own: '75.00', below: '50.00' },
        { by: 'component:practice', order: 'desc', above: '80.00', own: '70.00', below: '60.00' },
        { by: 'time', order: 'asc', above: null, own: null, below: '60' },
      ],
    });
  });

  it('names those who share it, and passes them by for its neighbours', () => {
    expect(explain('c')).toMatchObject({ place: 2, tiedWith: ['d'], above: 'a', below: 'b' });
    expect(explain('d')).toMatchObject({ place: 2, tiedWith: ['c'], above: 'a', below: 'b' });
  });

  it('has nobody above the first and nobody below the last', () => {
    expect(explain('a')).toMatchObject({ above: null, below: 'c', keys: [{ above: null, own: '90.00' }, {}, {}] });
    expect(explain('e')).toMatchObject({ place: 6, above: 'f', below: null, keys: [{ below: null }, {}, {}] });
  });

  it('is the total where the rules name no keys, and nothing where they name none on purpose', () => {
    expect(explain('a', {})?.keys).toEqual([{ by: 'total', order: 'desc', above: null, own: '90.00', below: '75.00' }]);
    expect(explain('a', { ranking: { keys: [] } })).toMatchObject({
      place: 1,
      tiedWith: ['b', 'c', 'd', 'e', 'f'],
      keys: [],
    });
  });

  it('shows scaled points as they stand in the list', () => {
    const scaled = { ...scoring, scale: { kind: 'ws500' } } as const;
    const found = explain('a', { ranking: { keys: [{ by: 'scaled' }] } }, field, scaled);
    expect(found?.keys).toEqual([{ by: 'scaled', order: 'desc', above: null, own: '543', below: '512' }]);
  });

  it.each<EntryStatus>(['guest', 'absent', 'withdrawn', 'disqualified'])('is not told of who is %s', (status) => {
    expect(explain('x', chain, [...field, entry('x', '100', '100', { status })])).toBeNull();
  });

  it('is not told of somebody unknown', () => {
    expect(explain('nobody')).toBeNull();
  });

  it('stays inside the division', () => {
    const other = field.map((one) => ({ ...one, id: `${one.id}2`, division: 'students' }));
    expect(explain('a2', chain, [...field, ...other])).toMatchObject({ place: 1, above: null, below: 'c2' });
  });
});
