import { describe, expect, it } from '@jest/globals';
import type { Aspect, Scoring } from '../../competition/index.js';
import { explainEntry, scoreEntry, type EntryMark } from '../index.js';

const dish = (id: string): Aspect => ({
  id,
  max: '100',
  method: 'points',
  combine: { kind: 'trimmed-mean', high: 1, low: 1 },
  minJudges: 5,
});

/**
 * 厨艺技能竞赛评判标准, transcribed from https://max.book118.com/html/2020/0713/5030141113002314.shtm: each judge gives a dish
 * up to 100 (看 20/10, 味 40, …), 去掉一个最高分和一个最低分后取平均; half a point off for each minute over; 队得分 = 2 道菜之和.
 */
const scoring: Scoring = {
  criteria: [
    { id: '热菜', aspects: [dish('hot')] },
    { id: '面点', aspects: [dish('pastry')] },
  ],
};
const panel = (aspect: string, ...values: string[]): EntryMark[] =>
  values.map((value, at) => ({ aspect, judge: `j${at + 1}`, value }));
const marks = [...panel('hot', '88', '90', '85', '92', '87'), ...panel('pastry', '78.5', '80', '81', '95', '60')];

describe('a cookery contest of two dishes', () => {
  it('adds the trimmed means of both', () => {
    expect(scoreEntry(scoring, marks)).toMatchObject({
      complete: true,
      total: '168.17',
      criteria: { 热菜: { points: '88.33333333' }, 面点: { points: '79.83333333' } },
    });
  });

  it('takes half a point for each minute over', () => {
    expect(scoreEntry(scoring, marks, [{ points: '1.5' }, { points: '0.5' }]).total).toBe('166.17');
  });

  it('tells whose marks were left out', () => {
    const dropped = explainEntry(scoring, marks)
      .criteria.flatMap(({ subCriteria }) => subCriteria)
      .flatMap(({ aspects }) => aspects)
      .map((aspect) => aspect.marks.filter(({ use }) => use === 'dropped').map(({ judge }) => judge));
    expect(dropped).toEqual([
      ['j3', 'j4'],
      ['j4', 'j5'],
    ]);
  });

  it('knows how much the fifth judge can still move', () => {
    const score = scoreEntry(scoring, marks.slice(0, -1));
    expect(score).toMatchObject({ complete: false, least: { total: '168.17' }, most: { total: '173.67' } });
  });
});
