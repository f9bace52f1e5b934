import { describe, expect, it } from '@jest/globals';
import type { Aspect, DifferenceAspect, Scoring } from '../../competition/index.js';
import { scoreEntry } from '../index.js';

const events = (id: string, max: string, deduct: string): Aspect => ({ id, max, method: 'deduct-per-event', deduct });
const beyond = (
  id: string,
  max: string,
  [target, tolerance, step, deduct]: readonly [string, string, string, string],
  side: DifferenceAspect['side'] = 'both',
): Aspect => ({ id, max, method: 'difference', target, tolerance, side, step, deduct, count: 'started' });

/**
 * 车工技能竞赛评分标准及评分表, transcribed from http://www.360docs.net/doc/045133232.html. 每项扣完为止,不得负分. Each started
 * step counts. Where a row deducts different amounts (a button 1, no work clothes 3, an unsafe act 2), judges count points.
 * The sheet names no length; 50 mm stands for it.
 */
const scoring: Scoring = {
  criteria: [
    {
      id: '车削',
      aspects: [
        beyond('时间', '10', ['20', '0', '1', '1'], 'over'),
        events('安全', '10', '1'),
        events('刀具', '10', '2'),
        events('用具', '5', '1'),
        beyond('Φ18', '15', ['18', '0.03', '0.01', '1']),
        beyond('Φ15', '15', ['15', '0.03', '0.01', '1']),
        events('粗糙度', '10', '2'),
        beyond('锥度', '10', ['74', '0', '1', '3']),
        beyond('长度', '5', ['50', '0', '0.1', '1']),
        events('倒角', '10', '2'),
      ],
    },
  ],
};
const rows = ['时间', '安全', '刀具', '用具', 'Φ18', 'Φ15', '粗糙度', '锥度', '长度', '倒角'];

describe('the sheet of a lathe contest', () => {
  it.each([
    ['a faultless piece', ['18.5', '0', '0', '0', '18', '15', '0', '74', '50', '0'], '100.00'],
    ['all at their limits', ['20', '0', '0', '0', '18.03', '14.97', '0', '74', '50.0', '0'], '100.00'],
    ['a usual piece', ['22.5', '3', '1', '2', '18.045', '14.95', '1', '74.5', '50.15', '1'], '77.00'],
    ['rows that have nothing left', ['45', '11', '6', '9', '18.5', '14', '8', '80', '51', '7'], '0.00'],
    ['a piece without its taper', ['19', '0', '0', '0', '18', '15', '0', 'dnf', '50', '0'], '90.00'],
  ])('%s: %j comes to %s', (_, values, total) => {
    const marks = values.map((value, at) => ({ aspect: rows[at] ?? '', value }));
    expect(scoreEntry(scoring, marks)).toMatchObject({ complete: true, total });
  });

  it('says of each row of the usual piece what is left of it', () => {
    const values = ['22.5', '3', '1', '2', '18.045', '14.95', '1', '74.5', '50.15', '1'];
    const { aspects } = scoreEntry(
      scoring,
      values.map((value, at) => ({ aspect: rows[at] ?? '', value })),
    );
    expect(rows.map((row) => aspects[row]?.points)).toEqual(['7', '7', '8', '3', '13', '13', '8', '7', '3', '8']);
  });
});
