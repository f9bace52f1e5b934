import { type Act } from './chained.js';

export const ledgerScoring = {
  criteria: [
    {
      id: 'A',
      aspects: [
        { id: 'A1', max: '100', method: 'points', combine: { kind: 'mean' }, minJudges: 2 },
        { id: 'A2', max: '10', method: 'pass-fail' },
      ],
    },
  ],
};
export const ledgerRules = { prizes: [{ rule: 'by-count', awards: [{ award: 'gold', count: 1 }] }] };
export const entry = (id: string, change: object = {}) => ({
  id,
  skill: 's-1',
  unit: 'u-1',
  number: null,
  division: 'all',
  status: 'competed',
  review: 'approved',
  ...change,
});
export const mark = (of: string, aspect: string, judge: string, value: string | null): Act => [
  'marking/mark',
  `sheet/m-${of}-${judge}`,
  { entry: of, aspect, judge, value, version: 1, at: 5 },
];
export const marksOf = (of: string, first: string, second: string): Act[] => [
  mark(of, 'A1', 'a-8', first),
  mark(of, 'A1', 'a-9', second),
  mark(of, 'A2', 'a-8', 'pass'),
];

/** A competition from its beginning to its last mark. */
export const whole: Act[] = [
  ['competition/create', 'competition/c-1', { name: 'Cup', tier: 'city', timeZone: 'Asia/Shanghai' }],
  [
    'unit/add',
    'competition/c-1',
    {
      units: [
        { id: 'u-1', name: 'Works', shortName: null, delegation: '湖州' },
        { id: 'u-2', name: 'School', delegation: null },
      ],
    },
  ],
  ['skill/add', 'skill/s-1', { name: 'Welding', quotaPerUnit: null, rules: {} }],
  ['scheme/import', 'skill/s-1', { scoring: ledgerScoring }],
  ['rules/set', 'skill/s-1', { rules: ledgerRules }],
  ['judge/add', 'skill/s-1', { judge: 'a-8' }],
  [
    'entry/register',
    'competition/c-1',
    { entries: [entry('e-1'), entry('e-2'), entry('e-3', { unit: null, review: 'submitted' })] },
  ],
  ['marking/open', 'skill/s-1', { phase: 'marking' }],
  ...marksOf('e-1', '80', '90'),
  ...marksOf('e-2', '70', '60'),
];
