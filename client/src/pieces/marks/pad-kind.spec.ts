import type { Aspect } from '@jiangsai/shared';
import { mostOneKeyAnswers, padKind } from './pad-kind.js';

const common = { id: 'A1', max: '4' };
const aspects: readonly (readonly [string, Aspect])[] = [
  ['levels', { ...common, method: 'judgement' }],
  ['pass-fail', { ...common, method: 'pass-fail' }],
  ['few', { ...common, method: 'number-completed', possible: mostOneKeyAnswers }],
  ['whole', { ...common, method: 'number-completed', possible: mostOneKeyAnswers + 1 }],
  ['whole', { ...common, method: 'deduct-per-event', deduct: '0.5' }],
  ['options', { ...common, method: 'choice', unit: 'points', choices: [{ id: 'none', deduct: '0' }] }],
  ['options', { ...common, method: 'rating', levels: [{ id: 'good', fraction: '1' }] }],
  ['decimal', { ...common, method: 'points' }],
  ['decimal', { ...common, method: 'bands', bands: [] }],
  ['decimal', { ...common, method: 'difference', target: '30', step: '1', deduct: '1', count: 'started' }],
  ['decimal', { ...common, method: 'place', first: '4', step: '1', best: 'low' }],
];

describe('the keys of an aspect', () => {
  it.each(aspects)('are %s for %j', (kind, aspect) => {
    expect(padKind(aspect)).toBe(kind);
  });
});
