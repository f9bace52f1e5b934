import { describe, expect, it } from '@jest/globals';
import { rankDelegations } from '../index.js';
import { factsOf, line, standingsOf } from '../testing/field-of.js';
import { readTable } from '../testing/read-table.js';

/** Skills in which the delegation `host` holds so many of each award, one skill for each row. */
function skillsOf(rows: readonly Readonly<Record<string, number>>[]) {
  return rows.map((counts) => {
    const awards = Object.entries(counts).flatMap(([award, count]) => Array.from({ length: count }, () => award));
    const lines = awards.map((award, index) => line(`${award}-${index}`, 99 - index, { delegation: 'host' }));
    const prizes = new Map(awards.map((award, index) => [`${award}-${index}`, award]));
    return { entries: factsOf(lines), standings: [standingsOf(lines)], prizes, prizeRules: [] };
  });
}

describe('株洲 2015: 8, 5 and 3 points for each first, second and third prize', () => {
  const rows = readTable('zhuzhou-2015-awards.csv').map(({ first, second, third }) => ({
    first: Number(first),
    second: Number(second),
    third: Number(third),
  }));

  it('the host college has 6, 14 and 11 of them', () => {
    const total = (award: 'first' | 'second' | 'third') => rows.reduce((all, row) => all + row[award], 0);
    expect([total('first'), total('second'), total('third')]).toEqual([6, 14, 11]);
  });

  it('which are 151 points', () => {
    const ranking = { rule: 'award-points' as const, points: { first: '8', second: '5', third: '3' } };
    expect(rankDelegations(ranking, ['host'], skillsOf(rows))).toEqual([
      { delegation: 'host', place: 1, tied: false, points: '151', prize: null },
    ]);
  });
});

describe('粤港澳大湾区, 4th: team prizes with a tie', () => {
  // The published list: one first, two seconds side by side, three thirds. The totals are ours.
  const totals = { dongguan: 60, guangzhou: 50, zhongshan: 50, shenzhen: 40, zhaoqing: 30, foshan: 20, jiangmen: 10 };
  const lines = Object.entries(totals).map(([delegation, total]) => line(delegation, total, { delegation }));
  const skill = { entries: factsOf(lines), standings: [standingsOf(lines)], prizes: new Map(), prizeRules: [] };
  const prizesFor = (counts: readonly [number, number, number]) => {
    const prizes = ['first', 'second', 'third'].map((award, index) => ({ award, count: counts[index] ?? 0 }));
    const standings = rankDelegations({ rule: 'sum-of-scores', prizes }, Object.keys(totals), [skill]);
    return standings.map(({ delegation, place, prize }) => `${place} ${delegation} ${prize ?? '-'}`);
  };
  const published = [
    '1 dongguan first',
    '2 guangzhou second',
    '2 zhongshan second',
    '4 shenzhen third',
    '5 zhaoqing third',
    '6 foshan third',
    '7 jiangmen -',
  ];

  it('comes out as published', () => {
    expect(prizesFor([1, 2, 3])).toEqual(published);
  });

  it('also where one second prize was planned: the tie takes the surplus from the thirds', () => {
    expect(prizesFor([1, 1, 4])).toEqual(published);
  });
});

describe('机械行业 2024: 8, 4, 2, and 1 for who passed without a prize', () => {
  it('gives 优胜奖 to the best twelve', () => {
    const ranking = {
      rule: 'award-points' as const,
      points: { first: '8', second: '4', third: '2', placed: '1' },
      prizes: [{ award: '团体优胜奖', count: 12 }],
    };
    const lines = Array.from({ length: 14 }, (_, index) => {
      return line(`e${index}`, 99 - index, { delegation: `d${String(index).padStart(2, '0')}` });
    });
    const prizes = new Map([
      ['e0', 'first'],
      ['e1', 'second'],
      ['e2', 'third'],
    ]);
    const skill = { entries: factsOf(lines), standings: [standingsOf(lines)], prizes, prizeRules: [] };
    const delegations = lines.map(({ delegation }) => delegation ?? '');
    const standings = rankDelegations(ranking, delegations, [skill]);
    expect(standings.slice(0, 4).map(({ points }) => points)).toEqual(['8', '4', '2', '1']);
    // Eleven share place 4: a tie at the cut includes them all.
    expect(standings.filter(({ prize }) => prize !== null)).toHaveLength(14);
  });
});
