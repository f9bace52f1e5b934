import { describe, expect, it } from '@jest/globals';
import type { Scoring } from '../../competition/index.js';
import { scoreField, type FieldEntry } from '../index.js';

/**
 * 第二届“满意杯”后勤服务技能大赛 报刊收发(专业组), transcribed from https://m.yzwku.com/doc/370986.html: 速度 20 %, 第一名100分,
 * 每落后一名扣5分; 正确率 30 %, 每错一张扣6; 美观度 20 %; 业务精熟度 30 %, 每题25分.
 */
const scoring: Scoring = {
  criteria: [
    {
      id: '速度',
      weight: '0.2',
      aspects: [{ id: 'speed', max: '100', method: 'place', first: '100', step: '5', best: 'low' }],
    },
    {
      id: '正确率',
      weight: '0.3',
      aspects: [{ id: 'errors', max: '100', method: 'deduct-per-event', deduct: '6' }],
    },
    { id: '美观度', weight: '0.2', aspects: [{ id: 'look', max: '100', method: 'points' }] },
    { id: '精熟度', weight: '0.3', aspects: [{ id: 'answers', max: '100', method: 'points', step: '25' }] },
  ],
};
const entry = (id: string, seconds: string, errors: string, look: string, answers: string): FieldEntry => ({
  id,
  division: '专业组',
  status: 'competed',
  marks: Object.entries({ speed: seconds, errors, look, answers }).map(([aspect, value]) => ({ aspect, value })),
});

describe('the mail room contest', () => {
  it('gives points for speed by the place, the rest by themselves', () => {
    const scores = scoreField(scoring, [
      entry('a', '305', '0', '90', '100'),
      entry('b', '290.5', '2', '85.5', '75'),
      entry('c', '305', '1', '88', '100'),
      entry('d', '340', '17', '70', '50'),
      entry('e', 'dnf', '0', '0', '0'),
    ]);
    const told = [...scores].map(([id, { aspects, total }]) => [id, aspects['speed']?.points, total]);
    expect(told).toEqual([
      ['a', '95', '97.00'],
      ['b', '100', '86.00'],
      ['c', '95', '94.80'],
      ['d', '85', '46.00'],
      ['e', '0', '30.00'],
    ]);
  });
});
