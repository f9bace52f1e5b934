import { describe, expect, it } from '@jest/globals';
import type { Aspect } from '../../competition/index.js';
import { checkMarks, checkSpread, type JudgeMark } from '../index.js';

const judged: Aspect = { id: 'J', max: '1.25', method: 'judgement' };
const single: Aspect = { id: 'S', max: '10', method: 'points' };
const mean: Aspect = { ...single, id: 'M', combine: { kind: 'mean' } };

const byJudges = (...values: string[]): JudgeMark[] =>
  values.map((value, index) => ({ judge: `j${index + 1}`, value }));
const refused = (code: string): unknown => expect.objectContaining({ code });

describe('checkMarks', () => {
  it('lets a panel through whose levels lie at most one apart', () => {
    expect(() => checkMarks(judged, byJudges('2', '3', '2'))).not.toThrow();
    expect(() => checkMarks(judged, byJudges('0', '0', '0', '1'))).not.toThrow();
    expect(() => checkMarks(judged, [])).not.toThrow();
  });

  it('refuses a panel whose levels lie two or more apart, and says how far', () => {
    expect(() => checkMarks(judged, byJudges('1', '2', '3'))).toThrow(
      expect.objectContaining({ code: 'marking/judgement-spread', params: { least: 1, most: 3 } }),
    );
    expect(() => checkMarks(judged, byJudges('0', '3'))).toThrow(refused('marking/judgement-spread'));
  });

  it('does not look at the spread of other methods', () => {
    expect(() => checkMarks(mean, byJudges('0', '10'))).not.toThrow();
  });

  it('does not count a veto for the spread', () => {
    const marks = byJudges('3', 'veto', '3');
    expect(() => checkMarks({ ...judged, veto: true }, marks)).not.toThrow();
    expect(() => checkSpread(marks)).not.toThrow();
    expect(() => checkSpread(byJudges('3', 'veto', '1'))).toThrow(refused('marking/judgement-spread'));
  });

  it('takes one mark under single, with or without its judge', () => {
    expect(() => checkMarks(single, [{ value: '5' }])).not.toThrow();
    expect(() => checkMarks(single, [{ judge: null, value: '5' }])).not.toThrow();
    expect(() => checkMarks(single, byJudges('5'))).not.toThrow();
  });

  it('refuses a second mark under single, whoever gave it', () => {
    expect(() => checkMarks(single, byJudges('5', '5'))).toThrow(refused('marking/several-marks'));
    expect(() => checkMarks(single, [{ value: '5' }, { value: '5' }])).toThrow(refused('marking/several-marks'));
  });

  it('refuses a mark without its judge where several judges mark', () => {
    expect(() => checkMarks(mean, [{ value: '5' }])).toThrow(refused('marking/judge-missing'));
    expect(() => checkMarks(judged, [...byJudges('2'), { judge: null, value: '2' }])).toThrow(
      refused('marking/judge-missing'),
    );
  });

  it('refuses two marks of one judge', () => {
    const marks = [...byJudges('2', '2'), { judge: 'j1', value: '3' }];
    expect(() => checkMarks(judged, marks)).toThrow(
      expect.objectContaining({ code: 'marking/duplicate-mark', params: { aspect: 'J', judge: 'j1' } }),
    );
  });

  it('refuses any single mark that is none', () => {
    expect(() => checkMarks(judged, byJudges('2', '4'))).toThrow(refused('marking/not-whole'));
  });
});
