import { refusalText } from './refusal-text.js';

describe('a refusal that names a state', () => {
  it('calls it what the reader calls it', () => {
    const problem = { code: 'skill/phase-wrong', params: { phase: 'marking' } } as const;
    expect(refusalText(problem, 'zh-CN')).toBe('赛项当前处于“评分”阶段，不能这样做。');
    expect(refusalText(problem, 'en')).toBe('The skill is in the phase “marking”, where this cannot be done.');
  });

  it('shows a state it has no word for as it is', () => {
    for (const state of ['later', 'constructor', '__proto__'])
      expect(refusalText({ code: 'entry/review-state-wrong', params: { state } }, 'en')).toContain(`state: ${state}`);
  });

  it('leaves other values alone, even if they look like a state', () => {
    expect(refusalText({ code: 'unit/name-taken', params: { name: 'closed' } }, 'zh-CN')).toContain('“closed”');
  });
});
