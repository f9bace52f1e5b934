import { describe, expect, it } from '@jest/globals';
import { award, byCount, prizesOf, upperShare } from '../testing/award.js';
import { line, linesOf } from '../testing/field-of.js';

const reasonsOf = (...args: Parameters<typeof prizesOf>) => prizesOf(...args).reasons;
const passes = (reasons: ReturnType<typeof reasonsOf>, id: string) =>
  reasons.get(id)?.passedBy.map(({ rule, award: of, why }) => `${rule} ${of} ${why}`);

describe('why somebody has a prize', () => {
  it('names the rule, the award, the place and the number of the award', () => {
    expect(reasonsOf(linesOf([9, 8, 7]), [byCount([1, 2])]).get('c')).toEqual({
      given: {
        rule: 0,
        kind: 'by-count',
        award: 'p2',
        ground: { by: 'count', place: 3, of: 3, count: 2, tie: null },
      },
      passedBy: [],
    });
  });

  it('counts places among those who can take prizes', () => {
    const lines = [line('x', 99, { status: 'selection-only' }), ...linesOf([9, 8])];
    expect(reasonsOf(lines, [byCount([2])]).get('b')?.given?.ground).toMatchObject({ place: 2, of: 2 });
  });

  it('tells that a tie at the cut was included', () => {
    const reasons = reasonsOf(linesOf([9, 8, 8]), [byCount([2])]);
    expect(['a', 'b', 'c'].map((id) => reasons.get(id)?.given?.ground)).toEqual([
      expect.objectContaining({ tie: null }),
      expect.objectContaining({ tie: 'included', place: 2 }),
      expect.objectContaining({ tie: 'included', place: 2 }),
    ]);
  });

  it('tells that a decision gave it, and to whom it did not', () => {
    const decisions = [{ kind: 'prize' as const, award: 'p1', entries: ['c'] }];
    const rules = [byCount([2, 1], { tieAtCut: 'undecided' })];
    const reasons = reasonsOf(linesOf([9, 8, 8]), rules, { decisions });
    expect(reasons.get('c')?.given?.ground).toMatchObject({ tie: 'decided' });
    expect(passes(reasons, 'b')).toEqual(['0 p1 decision']);
    expect(reasons.get('b')?.given).toMatchObject({ award: 'p2', ground: { tie: null } });
  });

  it('names the index of a later rule', () => {
    expect(reasonsOf(linesOf([9, 8]), [byCount([1]), upperShare('1')]).get('b')?.given).toMatchObject({
      rule: 1,
      kind: 'upper-share',
    });
  });
});

describe('why somebody was passed by', () => {
  it('is told of everybody whose turn it was, and of nobody else', () => {
    const lines = [
      line('champion', 99, { status: 'selection-only' }),
      line('a', 9, { unit: 'u' }),
      line('b', 8, { unit: 'u' }),
      line('c', 7),
      line('late champion', 6, { status: 'selection-only' }),
      line('d', 5),
    ];
    const reasons = reasonsOf(lines, [byCount([2], { maxPerUnit: 1 })]);
    expect(passes(reasons, 'champion')).toEqual(['0 p1 selection-only']);
    expect(passes(reasons, 'b')).toEqual(['0 p1 unit-limit']);
    expect([...reasons.keys()].sort()).toEqual(['a', 'b', 'c', 'champion']);
  });

  it('is told for every rule, the past champion once', () => {
    const lines = [line('x', 99, { status: 'selection-only' }), ...linesOf([9, 8], { unit: 'u' })];
    const rules = [byCount([2], { maxPerUnit: 0 }), byCount([2], { maxPerUnit: 1 })];
    const reasons = reasonsOf(lines, rules);
    expect(passes(reasons, 'x')).toEqual(['0 p1 selection-only']);
    expect(passes(reasons, 'b')).toEqual(['0 p1 unit-limit', '1 p1 unit-limit']);
    expect(reasons.get('a')).toMatchObject({ given: { rule: 1 }, passedBy: [{ rule: 0, why: 'unit-limit' }] });
  });

  it('tells a score that was too low', () => {
    expect(passes(reasonsOf(linesOf([9, 4]), [byCount([2], { minScore: '5' })]), 'b')).toEqual(['0 p1 min-score']);
  });

  it('tells ties that were excluded, award by award', () => {
    const reasons = reasonsOf(linesOf([9, 8, 8]), [byCount([2, 2], { tieAtCut: 'exclude' })]);
    expect(passes(reasons, 'b')).toEqual(['0 p1 tie']);
    expect(reasons.get('b')?.given?.award).toBe('p2');
  });

  it('tells what is waited for: the award, or the place', () => {
    const lines = linesOf([9, 8, 8]);
    expect(passes(reasonsOf(lines, [byCount([2], { tieAtCut: 'undecided' })]), 'b')).toEqual(['0 p1 waiting']);
    expect(passes(reasonsOf(lines, [byCount([2])], { waiting: [['b', 'c']] }), 'b')).toEqual([
      '0 p1 waiting-for-place',
    ]);
  });

  it('is plain JSON', () => {
    const reasons = [...reasonsOf(linesOf([9, 8, 8]), [byCount([2, 1], { tieAtCut: 'exclude' }), upperShare('1')])];
    expect(JSON.parse(JSON.stringify(reasons))).toEqual(reasons);
  });
});

describe('prizes and reasons', () => {
  it('agree', () => {
    const lines = [...linesOf([9, 8, 8, 7, 7, 6]), line('x', 99, { status: 'selection-only' })];
    const rules = [byCount([1, 1, 1], { tieAtCut: 'exclude' }), upperShare('2/3')];
    const { prizes, reasons } = prizesOf(lines, rules);
    const given = [...reasons].flatMap(([id, reason]) => (reason.given ? [`${id} ${reason.given.award}`] : []));
    expect(given.sort().join(', ')).toBe(award(lines, rules));
    expect(prizes.size).toBe(given.length);
  });
});
