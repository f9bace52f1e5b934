import { describe, expect, it } from '@jest/globals';
import type { HonourRule, PrizeRule, PromotionRule } from '../../competition/index.js';
import { awardHonours, promote } from '../index.js';
import { byCount, prizesOf, upperShare } from '../testing/award.js';
import { factsOf, line, standingsOf, type Line } from '../testing/field-of.js';
import { readTable } from '../testing/read-table.js';

/** Rules of real contests, as far as their notices give the numbers. */

/** So many entries, the best first, with different totals. */
function fieldOf(size: number, more: (place: number) => Partial<Line> = () => ({})): Line[] {
  return Array.from({ length: size }, (_, index) => {
    return line(`e${String(index + 1).padStart(3, '0')}`, 1000 - index, more(index + 1));
  });
}

/** How many of each award. */
function tally(lines: readonly Line[], ...rules: PrizeRule[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const award of prizesOf(lines, rules).prizes.values()) counts[award] = (counts[award] ?? 0) + 1;
  return counts;
}
const byShare = (shares: readonly string[], more = {}): PrizeRule => ({
  rule: 'by-share',
  awards: shares.map((share, index) => ({ award: `p${index + 1}`, share })),
  ...more,
});

describe('numbers of prizes', () => {
  it.each<[name: string, size: number, rules: PrizeRule[], expected: Record<string, number>]>([
    ['望城 2021: 1, 3, 6 of a trade', 50, [byCount([1, 3, 6])], { p1: 1, p2: 3, p3: 6 }],
    ['铜陵 2023: 1, 3, 6 of 47', 47, [byCount([1, 3, 6])], { p1: 1, p2: 3, p3: 6 }],
    ['丽水 2024: 1, 2, 3 of 84', 84, [byCount([1, 2, 3])], { p1: 1, p2: 2, p3: 3 }],
    ['吕梁: 2, 4, 6', 40, [byCount([2, 4, 6])], { p1: 2, p2: 4, p3: 6 }],
    ['贵州 2023: 1, 2, 5', 40, [byCount([1, 2, 5])], { p1: 1, p2: 2, p3: 5 }],
    [
      '山西 2023: 3, 5, 10, 优胜奖 down to two thirds',
      36,
      [byCount([3, 5, 10]), upperShare('2/3')],
      { p1: 3, p2: 5, p3: 10, merit: 6 },
    ],
    [
      '山西 2023 with 25: two thirds of 25 is place 16',
      25,
      [byCount([3, 5, 10]), upperShare('2/3')],
      { p1: 3, p2: 5, p3: 10 },
    ],
    [
      'national 2020: 1, 1, 1 and 优胜奖 for the upper half of 31',
      31,
      [byCount([1, 1, 1]), upperShare('1/2')],
      { p1: 1, p2: 1, p3: 1, merit: 12 },
    ],
    ['10, 20, 30 % of 30', 30, [byShare(['0.1', '0.2', '0.3'])], { p1: 3, p2: 6, p3: 9 }],
    ['10, 20, 30 % of 47, each rounded by itself', 47, [byShare(['0.1', '0.2', '0.3'])], { p1: 5, p2: 9, p3: 14 }],
    ['株洲 2015: 10, 30, 60 % of 40', 40, [byShare(['0.1', '0.3', '0.6'])], { p1: 4, p2: 12, p3: 24 }],
    ['株洲 2015 with 15: 2, 5, 9 where only 15 are', 15, [byShare(['0.1', '0.3', '0.6'])], { p1: 2, p2: 5, p3: 8 }],
    ['a province asks for 30 in a division', 29, [byCount([1, 2, 3], { fieldFrom: 30 })], {}],
    ['a selection for WorldSkills asks for 15', 15, [byCount([1, 2, 3], { fieldFrom: 15 })], { p1: 1, p2: 2, p3: 3 }],
  ])('%s', (_, size, rules, expected) => {
    expect(tally(fieldOf(size), ...rules)).toEqual(expected);
  });

  it.each([
    [9, 1],
    [10, 1],
    [11, 2],
    [30, 2],
    [31, 3],
  ])('安徽 2023: 技术能手 of %i in the final: %i', (size, expected) => {
    const sizes = [{ upTo: 10, count: 1 }, { upTo: 30, count: 2 }, { count: 3 }];
    expect(tally(fieldOf(size), { rule: 'by-size', award: '技术能手', sizes })).toEqual({ 技术能手: expected });
  });

  it('山西 2023: past champions compete for selection only, and the others move up', () => {
    const lines = fieldOf(6, (place) => (place === 2 ? { status: 'selection-only' } : {}));
    expect(Object.fromEntries(prizesOf(lines, [byCount([1, 2])]).prizes)).toEqual({
      e001: 'p1',
      e003: 'p2',
      e004: 'p2',
    });
  });
});

function honoursOf(lines: readonly Line[], rules: readonly HonourRule[]): Record<string, readonly string[]> {
  return Object.fromEntries(awardHonours([standingsOf(lines)], rules, factsOf(lines), new Map()));
}
function promotionsOf(
  lines: readonly Line[],
  rules: readonly PromotionRule[],
  prizes: ReadonlyMap<string, string> = new Map(),
) {
  return promote([standingsOf(lines)], rules, factsOf(lines), prizes);
}
const levels = (lines: readonly Line[], rules: readonly PromotionRule[]) => {
  const given = promotionsOf(lines, rules);
  return lines.map(({ id }) => given.get(id) ?? '-').join('');
};

describe('丽水 2024, lifts: six prizes among 84 entries of 28 units', () => {
  const rows = readTable('lishui-2024-elevator-awards.csv').filter(({ name }) => name !== '');
  // 28 passed the certificate; the totals are ours, in the published order.
  const lines = fieldOf(84, (place) => ({
    unit: rows[place - 1]?.['unit'] ?? `unit ${place % 28}`,
    note: place > 28 ? 'below-pass-mark' : null,
  }));
  const awards = [
    { award: '一等奖', count: 1 },
    { award: '二等奖', count: 2 },
    { award: '三等奖', count: 3 },
  ];

  it('gives the published prizes', () => {
    const { prizes } = prizesOf(lines, [{ rule: 'by-count', awards }]);
    expect([...prizes.values()]).toEqual(rows.map(({ award }) => award));
  });

  it('gives the published honours: 技术能手 to the first, 金蓝领 to the first three', () => {
    const honours = honoursOf(lines, [
      { honour: '丽水市技术能手', when: { placeTo: 1 } },
      { honour: '丽水金蓝领', when: { placeTo: 3 } },
    ]);
    const published = rows.map((row) => (row['city_honours'] ?? '').split(';').filter((honour) => honour !== ''));
    expect(lines.slice(0, 6).map(({ id }) => honours[id] ?? [])).toEqual(published);
  });

  it('gives the published certificates: the winners 技师, 22 others 高级工', () => {
    const promotions = [...promotionsOf(lines, [{ to: 2, when: { placeTo: 6 } }, { to: 3 }]).values()];
    expect(promotions.filter((level) => level === 2)).toHaveLength(
      rows.filter((row) => row['level_certificate'] === '技师(二级)').length,
    );
    expect(promotions.filter((level) => level === 3)).toHaveLength(22);
  });
});

describe('honours and levels', () => {
  it('national 2020: 优胜奖 or better 技师, who is 技师 高级技师; five single, three in pairs, two in threes 全国技术能手', () => {
    const lines = fieldOf(12, (place) => ({ levelHeld: place % 2 === 0 ? 2 : 3 }));
    const { prizes } = prizesOf(lines, [byCount([1, 1, 1]), upperShare('1/2')]);
    const rules: PromotionRule[] = [{ to: 2, ifAlready: 1, when: { prizes: ['p1', 'p2', 'p3', 'merit'] } }];
    expect([...promotionsOf(lines, rules, prizes).values()]).toEqual([2, 1, 2, 1, 2, 1]);
  });

  it('黑龙江: class 1 — three 高级技师, to the tenth 技师, all others who passed 高级工', () => {
    const rules: PromotionRule[] = [{ to: 1, when: { placeTo: 3 } }, { to: 2, when: { placeTo: 10 } }, { to: 3 }];
    expect(levels(fieldOf(13), rules)).toBe('1112222222333');
  });

  it('安徽 2023: the top 20 % 技师, 21 to 40 % 高级工', () => {
    const rules: PromotionRule[] = [
      { to: 2, ifAlready: 1, when: { shareTo: '0.2' } },
      { to: 3, ifAlready: 2, when: { shareAbove: '0.2', shareTo: '0.4' } },
    ];
    expect(levels(fieldOf(17), rules)).toBe('222333-----------');
  });

  it('吕梁: the first 技术状元, second and third 技术能手, fourth to the half 高级工', () => {
    const lines = fieldOf(20);
    const honours = honoursOf(lines, [
      { honour: '技术状元', when: { placeTo: 1 } },
      { honour: '技术能手', when: { placeFrom: 2, placeTo: 3 } },
    ]);
    expect(honours).toEqual({ e001: ['技术状元'], e002: ['技术能手'], e003: ['技术能手'] });
    expect(levels(lines, [{ to: 3, when: { placeFrom: 4, shareTo: '1/2' } }])).toBe('---3333333----------');
  });

  it('printing, 3rd: the first five of the staff 技师 and first prize, 6 to 20 高级工 and second prize', () => {
    const lines = fieldOf(25, (place) => (place === 1 ? { levelHeld: 2 } : place === 6 ? { levelHeld: 3 } : {}));
    expect(tally(lines, byCount([5, 15]))).toEqual({ p1: 5, p2: 15 });
    const rules: PromotionRule[] = [
      { to: 2, ifAlready: 1, when: { placeTo: 5 } },
      { to: 3, ifAlready: 2, when: { placeTo: 20 } },
    ];
    expect(levels(lines, rules)).toBe('1222223333333333333' + '3-----');
  });
});
