import { describe, expect, it } from '@jest/globals';
import type { Aspect, Band, Scoring } from '../../competition/index.js';
import { scoreEntry, type EntryMark } from '../index.js';

const to = (limit: string, points: string): Band => ({ to: limit, points });
const bands = (id: string, max: string, list: readonly Band[]): Aspect => ({ id, max, method: 'bands', bands: list });

/**
 * 2022年全国职业院校技能大赛(焊接)评分标准 表1 模块一 板对接外观, in millimetres, transcribed from
 * https://m.wenku365.com/p-83373917.html. Undercut is read off depth and length together, so judges mark its level. A defect
 * such as a pore or a crack makes the whole sheet 0 (veto); a seam that was repaired makes its row 0 (dnf). 本项实际得分 =
 * 合计得分 × 12.5%.
 */
const scoring: Scoring = {
  criteria: [
    {
      id: '外观',
      weight: '0.125',
      aspects: [
        {
          ...bands('余高', '16', [
            { from: '0', to: '1', points: '16' },
            { above: '1', to: '2', points: '12' },
            { above: '2', to: '3', points: '8' },
          ]),
          veto: true,
        },
        bands('高低差', '14', [to('1', '14'), to('2', '8'), to('3', '2')]),
        bands('宽窄差', '10', [to('1.5', '10'), to('2', '6'), to('3', '2')]),
        {
          id: '咬边',
          max: '20',
          method: 'choice',
          unit: 'points',
          choices: [
            { id: 'I', deduct: '0' },
            { id: 'II', deduct: '6' },
            { id: 'III', deduct: '12' },
            { id: 'IV', deduct: '20' },
          ],
        },
        bands('凹陷', '10', [to('0', '10'), to('1', '6'), to('2', '2')]),
        bands('凸起', '10', [to('1', '10'), to('2', '6'), to('3', '2')]),
        bands('错边量', '10', [to('0', '10'), to('0.7', '6'), to('1.2', '2')]),
        bands('角变形', '10', [to('2', '10'), to('3', '6'), to('5', '2')]),
      ],
    },
  ],
};
const rows = ['余高', '高低差', '宽窄差', '咬边', '凹陷', '凸起', '错边量', '角变形'];
const sheet = (...values: string[]): EntryMark[] => values.map((value, at) => ({ aspect: rows[at] ?? '', value }));

describe('the appearance sheet of a weld', () => {
  it.each([
    ['everything in level I', ['0', '1', '1.5', 'I', '0', '1', '0', '2'], '100', '12.50'],
    ['everything in level II', ['2', '2', '2', 'II', '1', '2', '0.7', '3'], '64', '8.00'],
    ['everything in level III', ['3', '3', '3', 'III', '2', '3', '1.2', '5'], '28', '3.50'],
    ['everything beyond', ['3.1', '3.1', '3.1', 'IV', '2.1', '3.1', '1.3', '5.1'], '0', '0.00'],
    ['a usual piece', ['1.2', '0.8', '1.6', 'II', '0', '0.9', '0.3', '1.5'], '82', '10.25'],
    ['one row repaired', ['0.5', 'dnf', '1.2', 'I', '0', '0.5', '0', '1'], '86', '10.75'],
  ])('%s comes to %s of 100, an eighth of it to the total', (_, values, sum, total) => {
    const score = scoreEntry(scoring, sheet(...values));
    expect(score).toMatchObject({ complete: true, total, criteria: { 外观: { points: sum } } });
  });

  it('a crack makes the whole sheet 0', () => {
    expect(scoreEntry(scoring, sheet('veto', '1', '1.5', 'I', '0', '1', '0', '2'))).toMatchObject({
      complete: true,
      total: '0.00',
      aspects: { 咬边: { points: '20' } },
    });
  });

  it('shows how far a piece can still come after half of the rows', () => {
    const score = scoreEntry(scoring, sheet('1.2', '0.8', '1.6', 'II'));
    expect([score.total, score.least.total, score.most.total]).toEqual(['5.75', '5.75', '10.75']);
  });
});
