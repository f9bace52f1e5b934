import { describe, expect, it } from '@jest/globals';
import type { Decision, EntryFacts, PrizeRule, Qualification, Ranking, Scoring } from '../../competition/index.js';
import { rankEntries } from '../../ranking/index.js';
import { scoreField } from '../../scoring/index.js';
import { cutLines, type CutLine } from '../index.js';
import { byCount, byShare, upperShare } from '../testing/award.js';

/** Two modules of 50 points; the second is still to be marked where it is left out. */
const scoring: Scoring = {
  criteria: [
    { id: 'A', aspects: [{ id: 'x', max: '50', method: 'points' }] },
    { id: 'B', aspects: [{ id: 'y', max: '50', method: 'points' }] },
  ],
};

interface Someone extends Partial<EntryFacts> {
  readonly x: number;
  readonly y?: number;
}
interface Setting {
  readonly ranking?: Ranking;
  readonly qualification?: Qualification;
  readonly decisions?: readonly Decision[];
  readonly scheme?: Scoring;
}

function linesOf(
  field: Readonly<Record<string, Someone>>,
  prizeRules: readonly PrizeRule[],
  more: Setting = {},
): CutLine[] {
  const { scheme = scoring, ranking, decisions = [] } = more;
  const entries = Object.entries(field).map(([id, { x, y, ...facts }]) => {
    const marks = [{ aspect: 'x', value: String(x) }, ...(y === undefined ? [] : [{ aspect: 'y', value: String(y) }])];
    return { division: 'all', status: 'competed' as const, ...facts, id, marks };
  });
  const scores = scoreField(scheme, entries);
  const ranked = entries.flatMap(({ id, division, status }) => {
    const score = scores.get(id);
    return score ? [{ id, division, status, score }] : [];
  });
  const standings = rankEntries(ranked, ranking, { decisions });
  return cutLines({ ranked, standings, entries, prizeRules, ...more });
}

/** Short: `p1 (1) clinched a | open b | out c`. */
function short(line: CutLine): string {
  const of = line.of === 'qualification' ? 'through' : line.of.award;
  const those = (['clinched', 'open', 'out'] as const).flatMap((certainty) => {
    const ids = [...line.entries].filter(([, one]) => one === certainty).map(([id]) => id);
    return ids.length === 0 ? [] : `${certainty} ${ids.sort().join(' ')}`;
  });
  return `${of} (${line.reaches ?? '-'}) ${those.join(' | ')}`;
}
const lines = (...args: Parameters<typeof linesOf>) => linesOf(...args).map(short);

/** a: 100 for certain; b: 40–90, c: 60–80 …: who has y is done. */
const field = {
  a: { x: 50, y: 50 },
  b: { x: 40 },
  c: { x: 45, y: 35 },
  d: { x: 20, y: 10 },
  e: { x: 5 },
};

describe('a line of counted awards', () => {
  it('is clinched by who cannot be overtaken, out of reach for who cannot come up', () => {
    // a 100; b 40 to 90; c 80; d 30; e 5 to 55.
    expect(lines(field, [byCount([1, 1, 1])])).toEqual([
      'p1 (1) clinched a | out b c d e',
      'p2 (2) clinched a | open b c | out d e',
      'p3 (3) clinched a c | open b e | out d',
    ]);
  });

  it('shares the last place where ties are included, whatever else is missing', () => {
    const tie = { a: { x: 50, y: 30 }, b: { x: 30 }, c: { x: 10, y: 10 } };
    // b may draw level with a, not pass.
    expect(lines(tie, [byCount([1])])).toEqual(['p1 (1) clinched a | open b | out c']);
  });

  it('is not clinched by who may yet be tied across it, where a tie gets nothing', () => {
    const tie = { a: { x: 50, y: 30 }, b: { x: 30 }, c: { x: 10, y: 10 } };
    for (const tieAtCut of ['exclude', 'undecided'] as const) {
      expect(lines(tie, [byCount([1], { tieAtCut })])).toEqual(['p1 (1) open a b | out c']);
      expect(lines(tie, [byCount([2], { tieAtCut })])).toEqual(['p1 (2) clinched a b | out c']);
      expect(lines(tie, [upperShare('1/3', { tieAtCut })])).toEqual(['merit (1) open a b | out c']);
      expect(lines(tie, [upperShare('2/3', { tieAtCut })])).toEqual(['merit (2) clinched a b | out c']);
    }
  });

  it('says nothing sure of later awards where a tie above may let awards lapse', () => {
    const rules = [byCount([1, 3], { tieAtCut: 'exclude' })];
    expect(lines(field, rules)).toEqual(['p1 (1) clinched a | out b c d e', 'p2 (4) clinched a | open b c d e']);
  });

  it('counts keys after the total: an equal total may go either way', () => {
    const tie = { a: { x: 50, y: 30 }, b: { x: 30 }, c: { x: 10, y: 10 } };
    const ranking: Ranking = { keys: [{ by: 'total' }, { by: 'criterion:B' }] };
    expect(lines(tie, [byCount([1])], { ranking })).toEqual(['p1 (1) open a b | out c']);
  });

  it('is open for all where something else comes before the total', () => {
    const ranking: Ranking = { keys: [{ by: 'criterion:B' }] };
    expect(lines(field, [byCount([1])], { ranking })).toEqual(['p1 (1) open a b c d e']);
  });

  it('leaves out awards of which there are none', () => {
    expect(lines(field, [byCount([0, 1])])).toEqual(['p2 (1) clinched a | out b c d e']);
    expect(lines(field, [byCount([0])])).toEqual([]);
  });
});

describe('who is never above a line', () => {
  it('guests, past champions, absent, and who cannot reach the pass mark any more', () => {
    const more = {
      ...field,
      champion: { x: 50, y: 50, status: 'selection-only' as const },
      guest: { x: 50, y: 50, status: 'guest' as const },
      gone: { x: 0, status: 'absent' as const },
    };
    const scheme = { ...scoring, passMark: '56' };
    expect(lines(more, [byCount([2])], { scheme })).toEqual([
      'p1 (2) clinched a | open b c | out champion d e gone guest',
    ]);
  });

  it('who may fall below a pass mark has clinched nothing', () => {
    const scheme = { ...scoring, passMark: '41' };
    const score: PrizeRule = { rule: 'by-score', award: 'pass', score: '10' };
    expect(lines({ b: { x: 40 } }, [byCount([1]), score], { scheme })).toEqual(['p1 (1) open b', 'pass (-) open b']);
    expect(lines({ b: { x: 40 } }, [], { scheme, qualification: {} })).toEqual(['through (-) open b']);
    expect(lines({ b: { x: 41 } }, [byCount([1])], { scheme })).toEqual(['p1 (1) clinched b']);
  });
});

describe('other rules', () => {
  it('the upper share reaches a place of the base, prizes above it or not', () => {
    expect(lines(field, [byCount([1]), upperShare('3/5')])).toEqual([
      'p1 (1) clinched a | out b c d e',
      'merit (3) clinched a c | open b e | out d',
    ]);
    expect(lines(field, [upperShare('1/5')])).toEqual(['merit (1) clinched a | out b c d e']);
  });

  it('shares and sizes are counted from who competed, marks or not', () => {
    expect(lines(field, [byShare(['0.2'])])).toEqual(['p1 (1) clinched a | out b c d e']);
    const bySize: PrizeRule = { rule: 'by-size', award: 'expert', sizes: [{ upTo: 4, count: 3 }, { count: 1 }] };
    expect(lines(field, [bySize])).toEqual(['expert (1) clinched a | out b c d e']);
  });

  it('a score is reached for certain, or cannot be reached', () => {
    expect(lines(field, [{ rule: 'by-score', award: 'pass', score: '40' }])).toEqual([
      'pass (-) clinched a b c | open e | out d',
    ]);
  });

  it('a least score holds besides', () => {
    expect(lines(field, [byCount([5], { minScore: '56' })])).toEqual(['p1 (5) clinched a c | open b | out d e']);
  });

  it('a least score may let people move up where places do not go by the total', () => {
    // All marks are in; b and c wait for the order of their places, and a is skipped.
    const done = { a: { x: 50, y: 0 }, b: { x: 40, y: 30 }, c: { x: 40, y: 40 }, d: { x: 30, y: 50 } };
    const ranking: Ranking = { keys: [{ by: 'criterion:A' }], whenStillTied: 'manual' };
    expect(lines(done, [byCount([3], { minScore: '60' })], { ranking })).toEqual([
      'p1 (3) clinched b c | open d | out a',
    ]);
  });

  it('limits per unit, medals by points and a base of the placed are too involved while marks are missing', () => {
    expect(lines(field, [byCount([1, 1], { maxPerUnit: 1 })])).toEqual([
      'p1 (1) open a b c d e',
      'p2 (2) open a b c d e',
    ]);
    expect(lines(field, [{ rule: 'worldskills' }])[0]).toBe('gold (-) open a b c d e');
    expect(lines(field, [byShare(['0.2'], { base: 'placed' })])).toEqual(['p1 (-) open a b c d e']);
    expect(lines(field, [byShare(['0.2'], { base: 'placed', fieldFrom: 5 })])).toEqual(['p1 (-) open a b c d e']);
  });

  it('that do not apply draw no line', () => {
    expect(lines(field, [byCount([1], { fieldFrom: 6 }), byCount([1], { divisions: ['students'] })])).toEqual([]);
    expect(lines(field, [byCount([1], { fieldFrom: 5 })])).toHaveLength(1);
  });
});

describe('rules one after another', () => {
  const second: PrizeRule = { rule: 'by-count', awards: [{ award: 'q1', count: 1 }] };

  it('reach as far as their counts together', () => {
    expect(lines(field, [byCount([1]), second])).toEqual([
      'p1 (1) clinched a | out b c d e',
      'q1 (2) clinched a | open b c | out d e',
    ]);
  });

  it('reach further where a tie may be included above', () => {
    // a and b may both get p1: then c is next.
    const tie = { a: { x: 50, y: 40 }, b: { x: 40 }, c: { x: 10, y: 10 }, d: { x: 5, y: 5 } };
    expect(lines(tie, [byCount([1]), second])).toEqual([
      'p1 (1) clinched a | open b | out c d',
      'q1 (2) clinched a b | open c | out d',
    ]);
  });

  it('go nobody knows how far after one that does not go by places', () => {
    const score: PrizeRule = { rule: 'by-score', award: 'pass', score: '80' };
    expect(lines(field, [score, second])).toEqual([
      'pass (-) clinched a c | open b | out d e',
      'q1 (-) clinched a c | open b d e',
    ]);
  });
});

describe('a line once everything is known', () => {
  const done = {
    a: { x: 50, y: 50, unit: 'u' },
    b: { x: 50, y: 40, unit: 'u' },
    c: { x: 40, y: 40 },
    d: { x: 9, y: 9 },
  };

  it('is what was given, also by rules that were too involved before', () => {
    expect(lines(done, [byCount([1, 1], { maxPerUnit: 1 })])).toEqual([
      'p1 (1) clinched a | out b c d',
      'p2 (2) clinched a c | out b d',
    ]);
    expect(lines(done, [{ rule: 'worldskills', threshold: '50' }])).toEqual([
      'gold (-) clinched a | out b c d',
      'silver (-) clinched a b | out c d',
      'bronze (-) clinched a b c | out d',
      'medallion (-) clinched a b c | out d',
    ]);
  });

  it('waits where a decision does', () => {
    const tied = { a: { x: 50, y: 50 }, b: { x: 40, y: 40 }, c: { x: 40, y: 40 }, d: { x: 9, y: 9 } };
    const rules = [byCount([2, 1], { tieAtCut: 'undecided' })];
    expect(lines(tied, rules)).toEqual([
      'p1 (2) clinched a | open b c | out d',
      'p2 (3) clinched a | open b c | out d',
    ]);
    const decisions: Decision[] = [{ kind: 'prize', award: 'p1', entries: ['c'] }];
    expect(lines(tied, rules, { decisions })).toEqual([
      'p1 (2) clinched a c | out b d',
      'p2 (3) clinched a b c | out d',
    ]);
  });

  it('knows how far an undecided place can fall', () => {
    const tied = { a: { x: 50, y: 50 }, b: { x: 40, y: 40 }, c: { x: 40, y: 40 }, d: { x: 9, y: 9 } };
    const ranking: Ranking = { whenStillTied: 'manual' };
    expect(lines(tied, [byCount([2, 1])], { ranking })).toEqual([
      'p1 (2) clinched a | open b c | out d',
      'p2 (3) clinched a b c | out d',
    ]);
    const decisions: Decision[] = [{ kind: 'order', order: ['c', 'b'] }];
    expect(lines(tied, [byCount([2])], { ranking, decisions })).toEqual(['p1 (2) clinched a c | out b d']);
  });

  it('is not final as long as marks of past champions can move points by place', () => {
    const scheme: Scoring = {
      criteria: [
        { id: 'A', aspects: [{ id: 'x', max: '10', method: 'points' }] },
        { id: 'B', aspects: [{ id: 'y', max: '9', method: 'place', first: '9', step: '4', best: 'low' }] },
      ],
    };
    // a 9 + 5, b 4 + 9: the champion can still come between them, or in front.
    const late = { a: { x: 9, y: 20 }, b: { x: 4, y: 10 }, champion: { x: 5, status: 'selection-only' as const } };
    expect(lines(late, [byCount([1])], { scheme })[0]).toMatch(/open/);
    const all = { ...late, champion: { ...late.champion, y: 15 } };
    expect(lines(all, [byCount([1])], { scheme })).toEqual(['p1 (1) clinched b | out a champion']);
  });
});

describe('the line of a qualification', () => {
  const through = (qualification: Qualification, more: Partial<typeof field> = {}, setting: Setting = {}) =>
    lines({ ...field, ...more }, [], { qualification, ...setting });

  it('reaches as far as top and share, the smaller', () => {
    expect(through({ top: 2 })).toEqual(['through (2) clinched a | open b c | out d e']);
    expect(through({ top: 3, share: '0.4' })).toEqual(['through (2) clinched a | open b c | out d e']);
    expect(through({ share: '0.6' })).toEqual(['through (3) clinched a c | open b e | out d']);
    expect(through({ share: '0.6', base: 'placed' })).toEqual(['through (-) open a b c d e']);
  });

  it('is drawn by score alone where no number is given', () => {
    expect(through({ minScore: '40' })).toEqual(['through (-) clinched a b c | open e | out d']);
    expect(through({})).toEqual(['through (-) clinched a b c d e']);
  });

  it('counts without who declined, and with past champions', () => {
    expect(through({ top: 1, declined: ['a'] })).toEqual(['through (1) open b c | out a d e']);
    const champion = { a: { x: 50, y: 50, status: 'selection-only' as const } };
    expect(through({ top: 1 }, champion)).toEqual(['through (1) clinched a | out b c d e']);
  });

  it('is not clinched by who may be tied across it, where a tie stays out or does not fit', () => {
    const tie = { a: { x: 50, y: 30 }, b: { x: 30 }, c: { x: 10, y: 10 } };
    const of = (qualification: Qualification) => lines(tie, [], { qualification });
    expect(of({ top: 1 })).toEqual(['through (1) clinched a | open b | out c']);
    expect(of({ top: 1, tieAtCut: 'none' })).toEqual(['through (1) open a b | out c']);
    expect(of({ top: 1, tieAtCut: 'undecided' })).toEqual(['through (1) open a b | out c']);
    expect(of({ top: 1, hardCap: '1/3' })).toEqual(['through (1) open a b | out c']);
    expect(of({ top: 3, hardCap: '2/3' })).toEqual(['through (2) clinched a b | out c']);
  });

  it('says little where limits per unit or least components are asked for', () => {
    expect(through({ top: 1, maxPerUnit: 1 })).toEqual(['through (1) open a b c d e']);
    expect(through({ top: 1, maxPerDelegation: 1, minScore: '31' })).toEqual(['through (1) open a b c e | out d']);
    expect(through({ top: 1, minComponents: { c: '1' } })).toEqual(['through (1) open a b c d e']);
  });

  it('is what came out once everything is known, or where the stage is not held', () => {
    expect(through({ notHeldUpTo: 5, declined: ['a'] })).toEqual(['through (-) clinched b c d e | out a']);
    const done = { b: { x: 40, y: 40 }, e: { x: 5, y: 5 } };
    expect(through({ top: 2, maxPerUnit: 1 }, done)).toEqual(['through (2) clinched a b c | out d e']);
    expect(through({ top: 2, tieAtCut: 'undecided' }, done)).toEqual(['through (2) clinched a | open b c | out d e']);
  });

  it('stands after the lines of the prizes, division by division', () => {
    const two = { a: { x: 1, y: 1, division: 'staff' }, b: { x: 1, y: 1, division: 'students' } };
    const drawn = linesOf(two, [byCount([1])], { qualification: { top: 1 } });
    expect(drawn.map(({ division, of }) => [division, of === 'qualification' ? of : of.award])).toEqual([
      ['staff', 'p1'],
      ['staff', 'qualification'],
      ['students', 'p1'],
      ['students', 'qualification'],
    ]);
    expect(drawn.map(({ entries }) => [...entries.keys()])).toEqual([['a'], ['a'], ['b'], ['b']]);
  });
});
