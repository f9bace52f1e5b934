import type { SheetView } from '@jiangsai/shared';
import { computed, shallowReactive, type ComputedRef } from 'vue';
import type { PresentMark } from '../../../outbox/reading/present-marks.js';
import { useJudgeRoom } from '../room/judge-room.js';
import type { Sheet } from './use-sheet.js';

/** A mark on the desk. Beside what the outbox says: `writing`, on its way to the disk; `unkept`, the device could not keep it. */
export type DeskMark = Omit<PresentMark, 'state'> & { readonly state: PresentMark['state'] | 'writing' | 'unkept' };

/** A refused or lost mark is none. */
export function isMarked(mark: DeskMark): boolean {
  return mark.value !== null && mark.state !== 'refused' && mark.state !== 'unkept';
}

/** The sheet's marks, and the one way to change them. Aspects are named by their place on the sheet. */
export interface KeptMarks {
  readonly marks: ComputedRef<readonly DeskMark[]>;
  /** Puts the value into the outbox; with it whatever was refused on this aspect is answered. `unkept` calls back. */
  keep(at: number, value: string | null): void;
  /** Lets go of what was refused: the server's value stands. */
  yield(at: number): void;
}

export function useKeptMarks(sheet: Sheet, view: ComputedRef<SheetView>, onUnkept: (at: number) => void): KeptMarks {
  const { outbox } = useJudgeRoom();
  const writing = shallowReactive(new Map<number, { readonly value: string | null }>());
  const unkept = shallowReactive(new Set<number>());

  const marks = computed(() => sheet.marks.value.map((mark, at) => onDesk(mark, at)));
  const refusedOn = (at: number) => sheet.marks.value[at]?.refused.map(({ counter }) => counter) ?? [];

  function onDesk(mark: PresentMark, at: number): DeskMark {
    const under = writing.get(at);
    if (under !== undefined) return { ...mark, state: 'writing', value: under.value };
    return unkept.has(at) ? { ...mark, state: 'unkept' } : mark;
  }

  async function write(at: number, value: string | null): Promise<void> {
    const [aspect, mark] = [view.value.aspects[at]?.aspect.id, sheet.marks.value[at]];
    if (aspect === undefined || mark === undefined) return;
    const { id, entry } = view.value;
    await outbox.add({ kind: 'mark', sheet: id, entry, aspect, value, base: mark.version }, refusedOn(at));
  }

  function keep(at: number, value: string | null): void {
    const mine = { value };
    writing.set(at, mine);
    unkept.delete(at);
    write(at, value)
      .catch(() => {
        unkept.add(at);
        onUnkept(at);
      })
      .finally(() => {
        // A later tap on the same aspect may be under way by now.
        if (writing.get(at) === mine) writing.delete(at);
      });
  }

  return { marks, keep, yield: (at) => void outbox.dismiss(refusedOn(at)) };
}
