import { combineOf, judgesNeeded, type Aspect, type EntryMark } from '@jiangsai/shared';
import { refuseMark } from '../../../../pieces/marks/refuse-mark.js';

/** The marks of the made-up entry. */
export type TrialMarks = readonly EntryMark[];

/** One judge's place at one aspect; `judge` is null where one mark is all there is. */
export interface Slot {
  readonly aspect: string;
  readonly judge: string | null;
}

/** Who marks an aspect: one, or as many as it needs, and at least `panel`. */
export function slotsOf(aspect: Aspect, panel: number): Slot[] {
  if (combineOf(aspect).kind === 'single') return [{ aspect: aspect.id, judge: null }];
  const judges = Math.max(judgesNeeded(aspect), panel);
  return Array.from({ length: judges }, (_, at) => ({ aspect: aspect.id, judge: String(at + 1) }));
}

export function valueAt(marks: TrialMarks, slot: Slot): string | null {
  return marks.find((mark) => isAt(mark, slot))?.value ?? null;
}

export function withMark(marks: TrialMarks, slot: Slot, value: string | null): TrialMarks {
  const others = marks.filter((mark) => !isAt(mark, slot));
  return value === null ? others : [...others, { ...slot, value }];
}

/** The marks that still are marks: the scheme may have changed under them. */
export function standingMarks(aspects: readonly Aspect[], marks: TrialMarks, panel: number): TrialMarks {
  const byId = new Map(aspects.map((aspect) => [aspect.id, aspect]));
  return marks.filter((mark) => {
    const aspect = byId.get(mark.aspect);
    if (aspect === undefined || refuseMark(aspect, mark.value) !== null) return false;
    return slotsOf(aspect, panel).some((slot) => isAt(mark, slot));
  });
}

/** Where to go after a mark: the next slot without one, on this sheet; null when all have one. */
export function nextSlot(slots: readonly Slot[], marks: TrialMarks, from: Slot): Slot | null {
  const at = slots.findIndex((slot) => isAt(slot, from));
  const ahead = [...slots.slice(at + 1), ...slots.slice(0, at)];
  return ahead.find((slot) => valueAt(marks, slot) === null) ?? null;
}

export function isAt(mark: { readonly aspect: string; readonly judge?: string | null }, slot: Slot): boolean {
  return mark.aspect === slot.aspect && (mark.judge ?? null) === slot.judge;
}
