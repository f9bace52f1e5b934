import type { Aspect } from '@jiangsai/shared';
import { nextSlot, slotsOf, standingMarks, valueAt, withMark } from './trial-marks.js';

const points: Aspect = { id: 'a', max: '10', method: 'points' };
const judged: Aspect = { id: 'b', max: '3', method: 'judgement' };
const trimmed: Aspect = { id: 'c', max: '10', method: 'points', combine: { kind: 'trimmed-mean' } };
const judges = (aspect: Aspect, panel = 1) => slotsOf(aspect, panel).map(({ judge }) => judge);
const [first] = slotsOf(judged, 1);
if (!first) throw new Error('A judgement has judges.');

describe('who marks an aspect on trial', () => {
  it('is nobody in particular where one mark is taken', () => {
    expect(judges(points)).toEqual([null]);
    expect(judges(points, 5)).toEqual([null]);
  });

  it('is as many as it needs', () => {
    expect(judges(judged)).toEqual(['1', '2', '3']);
    expect(judges(trimmed)).toEqual(['1', '2', '3']);
    expect(judges({ ...judged, minJudges: 5 })).toHaveLength(5);
  });

  it('is a larger panel if that is tried', () => {
    expect(judges(trimmed, 5)).toHaveLength(5);
    expect(judges(trimmed, 2)).toHaveLength(3);
  });
});

describe('a mark on trial', () => {
  it('stands at its judge, is replaced, and taken back', () => {
    const once = withMark([], first, '2');
    expect(valueAt(once, first)).toBe('2');
    expect(valueAt(once, { ...first, judge: '2' })).toBeNull();
    expect(withMark(once, first, '3')).toEqual([{ aspect: 'b', judge: '1', value: '3' }]);
    expect(withMark(once, first, null)).toEqual([]);
  });

  it('falls away when the scheme no longer takes it', () => {
    const marks = [
      { aspect: 'a', judge: null, value: '8' },
      { aspect: 'b', judge: '4', value: '2' },
      { aspect: 'gone', judge: null, value: '1' },
    ];
    expect(standingMarks([points, judged], marks, 1)).toEqual([marks[0]]);
    expect(standingMarks([points, judged], marks, 4)).toEqual([marks[0], marks[1]]);
    expect(standingMarks([{ ...points, max: '5' }, judged], marks, 1)).toEqual([]);
    expect(standingMarks([{ ...points, combine: { kind: 'mean' } }], marks, 1)).toEqual([]);
  });

  it('is followed by the next one that misses, round the end', () => {
    const slots = [...slotsOf(points, 1), ...slotsOf(judged, 1)];
    const [one] = slots;
    if (!one) throw new Error('There are slots.');
    expect(nextSlot(slots, withMark([], one, '8'), one)).toEqual(first);
    expect(nextSlot(slots, [{ ...first, value: '2' }], first)).toEqual({ aspect: 'b', judge: '2' });
    const last = { aspect: 'b', judge: '3' };
    expect(nextSlot(slots, [{ ...last, value: '2' }], last)).toEqual(one);
    expect(
      nextSlot(
        slots,
        slots.map((slot) => ({ ...slot, value: '1' })),
        last,
      ),
    ).toBeNull();
  });
});
