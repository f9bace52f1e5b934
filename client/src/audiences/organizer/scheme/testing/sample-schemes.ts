import type { Aspect, Scoring } from '@jiangsai/shared';

/** One aspect of every method, with every key that is not a default. */
export const everyMethod: readonly Aspect[] = [
  { id: 'A.1', name: '外形尺寸', max: '4', method: 'points', step: '0.5', combine: { kind: 'mean' }, minJudges: 2 },
  { id: 'A.2', max: '1', method: 'pass-fail', veto: true, requirement: '戴好安全帽' },
  { id: 'A.3', max: '3', method: 'number-completed', possible: 12, section: '2' },
  {
    id: 'A.4',
    max: '5',
    method: 'choice',
    unit: 'percent',
    choices: [
      { id: 'none', deduct: '0', name: { 'zh-CN': '无缺陷', en: 'No flaw' } },
      { id: 'deep', deduct: '50' },
    ],
  },
  {
    id: 'A.5',
    max: '16',
    method: 'bands',
    bands: [{ from: '0', to: '1', points: '16' }, { above: '1', below: '2', points: '12' }, { points: '0' }],
  },
  {
    id: 'A.6',
    max: '5',
    method: 'difference',
    target: '30',
    tolerance: '0.5',
    side: 'over',
    step: '0.1',
    deduct: '0.5',
    count: 'complete',
  },
  { id: 'A.7', max: '5', method: 'deduct-per-event', deduct: '0.5' },
  {
    id: 'A.8',
    max: '10',
    method: 'rating',
    levels: [
      { id: 'A', fraction: '1', name: '优' },
      { id: 'B', fraction: '0.8' },
    ],
    combine: { kind: 'trimmed-mean', high: 2 },
    whenShort: 'plain-mean',
  },
  { id: 'A.9', max: '2', method: 'judgement', descriptors: ['无', '一般', { en: 'good' }, '优'], description: '观感' },
  { id: 'A.10', max: '10', method: 'place', first: '10', step: '1', best: 'low' },
];

export const direct: Scoring = { criteria: [{ id: 'A', aspects: everyMethod }] };

export const inComponents: Scoring = {
  components: [
    {
      id: 'theory',
      name: '理论',
      weight: '0.3',
      passMark: '60',
      criteria: [{ id: 'T', aspects: [{ id: 'T1', max: '100', method: 'points' }] }],
    },
    {
      id: 'practice',
      name: { 'zh-CN': '实操', en: 'Practice' },
      weight: '0.7',
      scaledTo: '100',
      outOf: '50',
      criteria: [
        {
          id: 'A',
          name: '焊接',
          weight: '0.125',
          subCriteria: [
            { id: 'A1', name: '外观', day: '1', aspects: [{ id: 'A1.1', max: '60', method: 'points' }] },
            { id: 'A2', aspects: [{ id: 'A2.1', max: '40', method: 'points' }] },
          ],
        },
      ],
    },
  ],
  passMark: '60',
  penaltyLimit: '10',
  rounding: { total: { digits: 3, mode: 'half-even' }, aspect: { mode: 'floor' } },
  scale: { kind: 'pooled', digits: 2 },
  checks: {
    total: '112.5',
    sections: [{ id: '1', name: '工作组织', weight: '5' }],
    sectionLimit: '4',
    aspectMax: '2',
    blocking: true,
  },
};
