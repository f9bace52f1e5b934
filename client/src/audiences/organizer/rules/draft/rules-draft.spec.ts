import type { ResultRules } from '@jiangsai/shared';
import { twoParts } from '../words/testing/phrasing-in.js';
import { isChanged, isSame, newRulesOf, rebase } from './rules-draft.js';

const rules: ResultRules = { prizes: [{ rule: 'by-score', award: 'merit', score: '60' }] };
const seen = { rules, scoring: twoParts };

describe('changed rules', () => {
  it('are the same in whatever order their keys stand', () => {
    expect(isSame(rules, { prizes: [{ score: '60', award: 'merit', rule: 'by-score' }] })).toBe(true);
    expect(isSame(rules, {})).toBe(false);
    expect(isSame(undefined, null)).toBe(true);
  });

  it('are changed where rules or scheme say something else', () => {
    expect(isChanged({ rules: { ...rules }, scoring: { ...twoParts } }, seen)).toBe(false);
    expect(isChanged({ rules: {}, scoring: twoParts }, seen)).toBe(true);
    expect(isChanged({ rules, scoring: { ...twoParts, passMark: '1' } }, seen)).toBe(true);
  });

  it('carry the scheme only if that is another one too', () => {
    expect(newRulesOf({ rules: {}, scoring: { ...twoParts } }, seen)).toEqual({ rules: {} });
    const scoring = { ...twoParts, passMark: '60' };
    expect(newRulesOf({ rules, scoring }, seen)).toEqual({ rules, scoring });
    expect(newRulesOf({ rules, scoring: null }, seen)).toEqual({ rules });
  });

  it('keep what was typed above what somebody else saved, part by part', () => {
    const typed = { rules: { ...rules, ranking: { keys: [] } }, scoring: twoParts };
    const now = { rules: { honours: [{ honour: '工匠' }] }, scoring: { ...twoParts, passMark: '60' } };
    expect(rebase(typed, seen, now)).toEqual({
      rules: { ranking: { keys: [] }, honours: [{ honour: '工匠' }] },
      scoring: now.scoring,
    });
  });

  it('keep a part that was taken away as gone', () => {
    expect(rebase({ rules: {}, scoring: null }, seen, { ...seen, scoring: null }).rules).toEqual({});
  });
});
