import { describe, expect, it } from '@jest/globals';
import type { PrizeRule } from '../../competition/index.js';
import { exact } from '../../numbers/index.js';
import { byCount, byShare, upperShare } from '../testing/award.js';
import type { EntryBounds } from './entry-bounds.js';
import { ruleLines, type Before } from './rule-lines.js';

const start: Before = { sure: 0, most: 0, nominal: 0, byTotal: true };
const bounds = (more: Partial<EntryBounds> = {}): EntryBounds => ({
  best: 1,
  worst: 9,
  last: 9,
  least: exact(40),
  most: exact(60),
  ...more,
});

/** For each line: its award, how far it reaches, and the last worst and first best place that are certain. */
function edges(rule: PrizeRule, before: Partial<Before> = {}, base: number | null = 10): string[] {
  const places = Array.from({ length: 20 }, (_, index) => index + 1);
  return ruleLines(rule, base, { ...start, ...before }).map(({ award, reaches, clinched, out, sure }) => {
    const inside = places.findLast((place) => clinched(bounds({ worst: place, last: place })));
    const outside = places.find((place) => out(bounds({ best: place })));
    return `${award} ${reaches ?? '-'}: in to ${inside ?? '-'}, out from ${outside ?? '-'}, sure to ${sure}`;
  });
}

describe('the edges of lines', () => {
  it('of counts are the sums of the counts', () => {
    expect(edges(byCount([1, 2, 3]))).toEqual([
      'p1 1: in to 1, out from 2, sure to 1',
      'p2 3: in to 3, out from 4, sure to 3',
      'p3 6: in to 6, out from 7, sure to 6',
    ]);
  });

  it('begin after those who have a prize for certain, and end after those who may have one', () => {
    expect(edges(byCount([2]), { sure: 3, most: 5, nominal: 4 })).toEqual(['p1 6: in to 5, out from 8, sure to 5']);
    expect(edges(byCount([2]), { nominal: null })).toEqual(['p1 -: in to 2, out from 3, sure to 2']);
  });

  it.each(['exclude', 'undecided'] as const)(
    'under %s only the first line is certain, and nothing below it',
    (tieAtCut) => {
      expect(edges(byCount([0, 2, 3], { tieAtCut }), { sure: 1 })).toEqual([
        'p2 2: in to 3, out from 3, sure to 0',
        'p3 5: in to 3, out from 6, sure to 0',
      ]);
    },
  );

  it('of shares and sizes come from the base', () => {
    expect(edges(byShare(['0.1', '0.25']))).toEqual([
      'p1 1: in to 1, out from 2, sure to 1',
      'p2 4: in to 4, out from 5, sure to 4',
    ]);
    const bySize: PrizeRule = { rule: 'by-size', award: 'expert', sizes: [{ upTo: 9, count: 1 }, { count: 2 }] };
    expect(edges(bySize)).toEqual(['expert 2: in to 2, out from 3, sure to 2']);
    expect(edges(bySize, {}, 9)).toEqual(['expert 1: in to 1, out from 2, sure to 1']);
  });

  it('of an upper share is a place, whatever was given before', () => {
    expect(edges(upperShare('0.55'), { sure: 3, most: 9, nominal: null })).toEqual([
      'merit 5: in to 5, out from 6, sure to 5',
    ]);
    expect(edges(upperShare('0.55', { tieAtCut: 'exclude' }))).toEqual(['merit 5: in to 5, out from 6, sure to 0']);
  });

  it('with a least score are certain for nobody down to a place', () => {
    expect(edges(byCount([2], { minScore: '40' }))).toEqual(['p1 2: in to 2, out from 3, sure to 0']);
    expect(edges(byCount([2], { minScore: '41' }))).toEqual(['p1 2: in to -, out from 3, sure to 0']);
    expect(edges(byCount([2], { minScore: '61' }))).toEqual(['p1 2: in to -, out from 1, sure to 0']);
    expect(edges(byCount([2], { minScore: '40' }), { byTotal: false })).toEqual([
      'p1 2: in to 2, out from -, sure to 0',
    ]);
  });

  it('of a limit per unit, of medals, of an unknown base are none; reach is told where it is known', () => {
    expect(edges(byCount([1, 2], { maxPerUnit: 1 }))).toEqual([
      'p1 1: in to -, out from -, sure to 0',
      'p2 3: in to -, out from -, sure to 0',
    ]);
    expect(edges(byCount([1]), {}, null)).toEqual(['p1 -: in to -, out from -, sure to 0']);
    expect(edges({ rule: 'worldskills', minScore: '61' }).map((text) => text.split(':')[1])).toEqual(
      Array.from({ length: 4 }, () => ' in to -, out from 1, sure to 0'),
    );
  });
});

describe('a line by score', () => {
  const line = (score: string) => {
    const [one] = ruleLines({ rule: 'by-score', award: 'pass', score }, 10, start);
    return one && [one.clinched(bounds()), one.out(bounds()), one.reaches];
  };

  it.each<[string, boolean, boolean]>([
    ['40', true, false],
    ['40.01', false, false],
    ['60', false, false],
    ['60.01', false, true],
  ])('of %s: clinched %s, out %s', (score, clinched, out) => {
    expect(line(score)).toEqual([clinched, out, null]);
  });

  it('is not clinched by who may end without a place', () => {
    const [one] = ruleLines({ rule: 'by-score', award: 'pass', score: '10' }, 10, start);
    expect(one?.clinched(bounds({ worst: Infinity }))).toBe(false);
  });
});
