import { afterWave, markFor, movementOf, nextOld, noMarks, waveBetween, withoutOld } from './row-marks.js';
import { rowOf } from './testing/row-of.js';

const now = 1_790_000_000_000;
const a1 = rowOf({ entry: 'a', place: 1, total: '80.00' });
const b2 = rowOf({ entry: 'b', place: 2, total: '70.00' });
const b1 = rowOf({ entry: 'b', place: 1, previousPlace: 2, total: '90.00' });
const a2 = rowOf({ entry: 'a', place: 2, previousPlace: 1, total: '80.00' });

describe('a wave', () => {
  it('names who moved and whose total changed', () => {
    expect(waveBetween([a1, b2], [b1, a2])).toEqual({ moved: ['b', 'a'], counted: ['b'] });
  });

  it('is empty between equal boards, and for rows that are new or gone', () => {
    expect(waveBetween([a1, b2], [a1, b2])).toEqual({ moved: [], counted: [] });
    expect(waveBetween([a1], [b2])).toEqual({ moved: [], counted: [] });
  });

  it('does not take a first place or a lost one for a move', () => {
    const unplaced = rowOf({ entry: 'a', place: null, total: null });
    expect(waveBetween([unplaced], [a1]).moved).toEqual([]);
    expect(waveBetween([a1], [unplaced]).moved).toEqual([]);
  });
});

describe('the marks of rows', () => {
  const marks = afterWave(noMarks, waveBetween([a1, b2], [b1, a2]), now);

  it('tell how many places were gained or lost', () => {
    expect([b1, a2].map((row) => movementOf(row, marks))).toEqual([1, -1]);
  });

  it('tell nothing of moves that happened before the viewer came', () => {
    expect(movementOf(b1, noMarks)).toBe(0);
  });

  it('tell nothing of a row that lost its place', () => {
    expect(movementOf({ ...b1, place: null }, marks)).toBe(0);
  });

  it('keep a changed total for three seconds', () => {
    expect(withoutOld(marks, now + markFor.total - 1).totals.has('b')).toBe(true);
    expect(withoutOld(marks, now + markFor.total).totals.has('b')).toBe(false);
  });

  it('keep a move as long as it is the latest', () => {
    expect(movementOf(b1, withoutOld(marks, now + 10 * markFor.movement))).toBe(1);
  });

  it('keep an earlier move for a minute beside the latest', () => {
    const later = afterWave(marks, { moved: ['c'], counted: [] }, now + 1000);
    expect(movementOf(b1, withoutOld(later, now + markFor.movement - 1))).toBe(1);
    expect(movementOf(b1, withoutOld(later, now + markFor.movement))).toBe(0);
  });

  it('keep the latest move through waves that only change totals', () => {
    const later = afterWave(marks, { moved: [], counted: ['a'] }, now + 1000);
    expect(later.latest).toBe(marks.latest);
  });

  it('know when the next of them grows old', () => {
    expect(nextOld(noMarks)).toBeNull();
    expect(nextOld(marks)).toBe(now + markFor.total);
    expect(nextOld(withoutOld(marks, now + markFor.total))).toBe(now + markFor.movement);
  });
});
