import { describe, expect, it } from '@jest/globals';
import type { Aspect, Scoring } from '../../competition/index.js';
import { scoreEntry } from '../index.js';

/*
 * Sheets of which the sources show a part; what is missing there is not made up. The CNC level sheet is left out: its text
 * has no points for the rows.
 */

const marksOf = (aspects: readonly Aspect[], values: readonly string[]) =>
  values.map((value, at) => ({ aspect: aspects[at]?.id ?? '', value }));

describe('the electrician sheet of Nanning 2019, table 2', () => {
  // http://198.44.248.91:8089/q/2019nnjzyjsxyddzsksjncsdgdqzdhjszyxxjs2ldjkzxlpfbzjbe_4531
  const events = (id: string, max: string, deduct: string): Aspect => ({ id, max, method: 'deduct-per-event', deduct });
  // 着装不符扣2: counts as two of 每处扣1. 故意损坏设备取消资格: a veto of the whole.
  const aspects: readonly Aspect[] = [
    events('连接正确性', '20', '5'),
    events('工艺要求', '10', '5'),
    events('工具使用', '10', '5'),
    { ...events('安全与文明生产', '10', '1'), veto: true },
  ];
  const scoring: Scoring = { criteria: [{ id: '表二', aspects }] };

  it.each([
    [['0', '0', '0', '0'], '50.00'],
    [['1', '1', '0', '3'], '37.00'],
    [['5', '3', '2', '2'], '8.00'],
    [['0', '0', '0', 'veto'], '0.00'],
  ])('%j comes to %s of 50', (values, total) => {
    expect(scoreEntry(scoring, marksOf(aspects, values))).toMatchObject({ complete: true, total });
  });
});

describe('the cylinder sheet of the third Beijing skills contest, auto repair, 2012', () => {
  const levels = ['优', '良', '一般', '差'];
  const row = (id: string, points: readonly number[]): Aspect => ({
    id,
    max: String(points[0]),
    method: 'choice',
    unit: 'points',
    choices: levels.map((level, at) => ({ id: level, deduct: String((points[0] ?? 0) - (points[at] ?? 0)) })),
  });
  const aspects: readonly Aspect[] = [
    row('着装整齐规范', [2, 1, 0, 0]),
    row('举止文明', [3, 2, 1, 0]),
    row('检查工量具', [2, 1, 0, 0]),
    row('校正千分尺', [2, 1, 0, 0]),
    row('检查考试设备', [2, 1, 0, 0]),
    row('清洁气缸', [2, 1, 0, 0]),
    row('测量气缸直径', [3, 2, 1, 0]),
    row('安装量缸表', [5, 3, 2, 1]),
  ];
  // 发动机气缸测量 weighs 0.3; the other two parts are not in the source.
  const scoring: Scoring = { criteria: [{ id: '气缸测量', weight: '0.3', aspects }] };

  it.each([
    ['优', '21', '6.30'],
    ['良', '12', '3.60'],
    ['一般', '4', '1.20'],
    ['差', '1', '0.30'],
  ])('all %s come to %s, × 0.3 = %s', (level, points, total) => {
    const score = scoreEntry(
      scoring,
      marksOf(
        aspects,
        aspects.map(() => level),
      ),
    );
    expect(score).toMatchObject({ complete: true, total, criteria: { 气缸测量: { points } } });
  });

  it('mixes levels', () => {
    const values = ['优', '良', '一般', '优', '差', '良', '良', '优'];
    expect(scoreEntry(scoring, marksOf(aspects, values)).criteria).toMatchObject({ 气缸测量: { points: '14' } });
  });
});

describe('the hot dish sheet of the 2016 national contest', () => {
  // https://www.360docs.net/doc/1e2640261.html; the rows of the remaining 10 points are not in the source.
  const aspects: readonly Aspect[] = [
    { id: '口味与质感', max: '40', method: 'points' },
    { id: '工艺与火候', max: '30', method: 'points' },
    { id: '形态与色泽', max: '20', method: 'points' },
  ];

  it('adds up what is there', () => {
    const scoring: Scoring = { criteria: [{ id: '炒青椒土豆丝', aspects }] };
    expect(scoreEntry(scoring, marksOf(aspects, ['36.5', '27', '18.25'])).total).toBe('81.75');
    expect(scoreEntry(scoring, marksOf(aspects, ['40', '30', '20'])).total).toBe('90.00');
  });
});
