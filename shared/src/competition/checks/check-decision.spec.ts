import { checkDecision, type Decision } from '../index.js';

const entries = ['e1', 'e2', 'e3'];
const problemsOf = (value: unknown) =>
  checkDecision(value, entries).problems.map(({ code, where = '' }) => `${code} ${where}`.trim());

const decisions: readonly Decision[] = [
  { kind: 'order', division: 'all', order: ['e2', 'e1'], by: 'chief', reason: { 'zh-CN': '复看', en: 'seen again' } },
  { kind: 'draw', entries: ['e1', 'e3'], seed: '0f' },
  { kind: 'prize', award: '一等奖', entries: [], reason: 'none of them' },
  { kind: 'qualification', division: 'students', entries: ['e3'], by: 'jury' },
];

describe('checkDecision', () => {
  it.each(decisions)('reads $kind', (decision) => {
    expect(checkDecision(decision, entries)).toEqual({ decision, problems: [] });
  });

  it('takes an optional key that is null as absent', () => {
    const told = { kind: 'order', order: ['e1', 'e2'], division: null, by: null, reason: null };
    expect(checkDecision(told, entries).decision).toEqual({ kind: 'order', order: ['e1', 'e2'] });
  });

  it.each<[unknown, string]>([
    [null, 'package/not-an-object'],
    [{}, 'package/key-missing'],
    [{ kind: 'coin', entries }, 'package/unknown-decision'],
    [{ kind: 'constructor', entries }, 'package/unknown-decision'],
    [{ kind: 'order' }, 'package/key-missing'],
    [{ kind: 'order', order: 'e1' }, 'package/not-a-list order'],
    [{ kind: 'order', order: ['e1', 'e4'] }, 'package/unknown-entry order[1]'],
    [{ kind: 'order', order: ['e1', 'e1'] }, 'package/duplicate-id order[1]'],
    [{ kind: 'order', order: [], division: '' }, 'package/not-a-text division'],
    [{ kind: 'order', order: [], by: 5 }, 'package/not-a-text by'],
    [{ kind: 'order', order: [], award: 'gold' }, 'package/unknown-key'],
    [{ kind: 'draw', entries }, 'package/key-missing'],
    [{ kind: 'draw', entries, seed: 7 }, 'package/not-a-text seed'],
    [{ kind: 'draw', entries, seed: 'x', by: 'chief' }, 'package/unknown-key'],
    [{ kind: 'prize', entries }, 'package/key-missing'],
    [{ kind: 'prize', award: '', entries }, 'package/not-a-text award'],
    [{ kind: 'qualification', entries, award: 'x' }, 'package/unknown-key'],
  ])('refuses %j', (value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
    expect(checkDecision(value, entries).decision).toBeNull();
  });
});
