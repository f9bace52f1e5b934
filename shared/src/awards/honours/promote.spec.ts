import { describe, expect, it } from '@jest/globals';
import { skillLevels, type PromotionRule, type SkillLevel } from '../../competition/index.js';
import { factsOf, line, linesOf, standingsOf, type Line } from '../testing/field-of.js';
import { promote } from './promote.js';

function promotions(
  lines: readonly Line[],
  rules: readonly PromotionRule[],
  prizes: Readonly<Record<string, string>> = {},
): Record<string, SkillLevel> {
  return Object.fromEntries(
    promote([standingsOf(lines)], rules, factsOf(lines), new Map(Object.entries(prizes)), { tier: 'city' }),
  );
}
const held = (levelHeld: SkillLevel | null): Line[] => [line('a', 90, { levelHeld })];

describe('a promotion', () => {
  it.each<[held: SkillLevel | null, to: SkillLevel, ifAlready: SkillLevel | undefined, given: SkillLevel | undefined]>([
    [null, 2, 1, 2],
    [null, 'apprentice', 5, 'apprentice'],
    ['apprentice', 5, undefined, 5],
    [3, 2, 1, 2],
    [2, 2, 1, 1],
    [1, 2, 1, undefined],
    [1, 2, undefined, undefined],
    [2, 2, undefined, undefined],
    [4, 3, 2, 3],
    [3, 3, 2, 2],
    [2, 3, 2, undefined],
    [1, 'special', undefined, 'special'],
    ['special', 'special', 'chief', 'chief'],
    ['chief', 'special', 'chief', undefined],
    ['special', 1, 'chief', 'chief'],
  ])('of %s to %s, if already there %s, gives %s', (from, to, ifAlready, given) => {
    const rule: PromotionRule = ifAlready === undefined ? { to } : { to, ifAlready };
    expect(promotions(held(from), [rule])).toEqual(given === undefined ? {} : { a: given });
  });

  it('never gives what is not higher than what is held', () => {
    for (const to of skillLevels) {
      for (const from of skillLevels) {
        const given = promotions(held(from), [{ to, ifAlready: to }])['a'];
        expect(given !== undefined).toBe(skillLevels.indexOf(to) > skillLevels.indexOf(from));
      }
    }
  });

  it('is decided by the first row that holds, even if that gives nothing', () => {
    const rules: PromotionRule[] = [{ to: 3, when: { placeTo: 1 } }, { to: 1 }];
    expect(promotions([line('a', 9, { levelHeld: 2 }), line('b', 8, { levelHeld: 2 })], rules)).toEqual({ b: 1 });
  });

  it('is for entries that can take prizes', () => {
    const lines = [line('x', 99, { status: 'selection-only' }), line('g', 98, { status: 'guest' }), ...held(null)];
    expect(promotions(lines, [{ to: 3, when: { placeTo: 1 } }])).toEqual({ a: 3 });
  });

  it('of nothing is nothing', () => {
    expect(promotions([], [{ to: 3 }])).toEqual({});
    expect(promotions(held(null), [])).toEqual({});
  });
});

describe('promotions of real contests', () => {
  it('优胜奖 or better: 技师, who is 技师 already: 高级技师', () => {
    const prizes = ['gold', 'silver', 'bronze', 'merit'];
    const rules: PromotionRule[] = [{ to: 2, ifAlready: 1, when: { prizes } }];
    const lines = [line('a', 9, { levelHeld: 2 }), line('b', 8, { levelHeld: 3 }), line('c', 7), line('d', 6)];
    expect(promotions(lines, rules, { a: 'gold', b: 'merit', c: 'merit' })).toEqual({ a: 1, b: 2, c: 2 });
  });

  it('the top 20 % 技师 (already: 高级技师), 21–40 % 高级工 (already: 技师)', () => {
    const rules: PromotionRule[] = [
      { to: 2, ifAlready: 1, when: { shareTo: '0.2' } },
      { to: 3, ifAlready: 2, when: { shareAbove: '0.2', shareTo: '0.4' } },
    ];
    const ten = linesOf([99, 98, 97, 96, 95, 94, 93, 92, 91, 90]).map((one) =>
      one.id === 'b' ? { ...one, levelHeld: 2 as const } : one.id === 'd' ? { ...one, levelHeld: 3 as const } : one,
    );
    expect(promotions(ten, rules)).toEqual({ a: 2, b: 1, c: 3, d: 2 });
  });

  it('places 1 to 3 高级技师, 4 to 10 技师, everybody else who passed 高级工', () => {
    const rules: PromotionRule[] = [{ to: 1, when: { placeTo: 3 } }, { to: 2, when: { placeTo: 10 } }, { to: 3 }];
    const twelve = [
      ...linesOf(Array.from({ length: 12 }, (_, i) => 99 - i)),
      line('z', 1, { note: 'below-pass-mark' }),
    ];
    const given = promotions(twelve, rules);
    expect(['a', 'c', 'd', 'j', 'k', 'l', 'z'].map((id) => given[id])).toEqual([1, 1, 2, 2, 3, 3, undefined]);
  });
});
