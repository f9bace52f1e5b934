import type { Aspect, Problem, SheetView } from '@jiangsai/shared';
import { computed, ref, shallowReactive, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { typedNumber, typeNumber } from '../../../ui/number-draft.js';
import { nextUnmarked } from '../rules/next-unmarked.js';
import { refuseMark } from '../../../pieces/marks/refuse-mark.js';
import { isMarked, useKeptMarks, type DeskMark } from './use-kept-marks.js';
import type { Sheet } from './use-sheet.js';

/** One judge at one sheet: which aspect is in focus, what is being typed, and the acts. Aspects are named by their place on the sheet. */
export interface Desk {
  readonly marks: ComputedRef<readonly DeskMark[]>;
  readonly marked: ComputedRef<number>;
  readonly focus: Ref<number>;
  readonly draft: Ref<string>;
  /** Why what was entered is no mark. */
  readonly fault: ShallowRef<Problem | null>;
  readonly undoable: ComputedRef<boolean>;
  select(at: number): void;
  /** Marks the aspect in focus (null takes the mark back) and goes to the next one that misses. */
  mark(value: string | null): void;
  type(key: string): void;
  enter(): void;
  clear(): void;
  undo(): void;
  toNextUnmarked(): void;
  /** After a refusal: the judge's value again, on what the server holds by now. */
  insist(): void;
  yield(): void;
}

export function useMarking(sheet: Sheet, view: ComputedRef<SheetView>): Desk {
  const kept = useKeptMarks(sheet, view, select);
  const { marks } = kept;
  const aspectAt = (at: number): Aspect | undefined => view.value.aspects[at]?.aspect;
  const done = shallowReactive<{ readonly at: number; readonly before: string | null }[]>([]);
  const focus = ref(0);
  const draft = ref('');
  const fault = shallowRef<Problem | null>(null);

  function select(at: number): void {
    if (aspectAt(at) === undefined) return;
    focus.value = at;
    draft.value = '';
    fault.value = null;
  }

  function mark(value: string | null): void {
    const [at, aspect] = [focus.value, aspectAt(focus.value)];
    if (aspect === undefined) return;
    fault.value = value === null ? null : refuseMark(aspect, value);
    if (fault.value !== null) return;
    done.push({ at, before: valueBefore(marks.value[at]) });
    kept.keep(at, value);
    if (value === null) select(at);
    else toNextUnmarked();
  }

  function toNextUnmarked(): void {
    select(nextUnmarked(marks.value.map(isMarked), focus.value) ?? focus.value);
  }

  function undo(): void {
    const last = done.pop();
    if (last === undefined) return;
    kept.keep(last.at, last.before);
    select(last.at);
  }

  function clear(): void {
    const present = marks.value[focus.value];
    if (draft.value !== '' || fault.value !== null) select(focus.value);
    else if (present?.state === 'refused') kept.yield(focus.value);
    else if (present !== undefined && present.value !== null) mark(null);
  }

  select(nextUnmarked(marks.value.map(isMarked), -1) ?? 0);
  return {
    ...{ marks, focus, draft, fault, select, mark, clear, undo, toNextUnmarked },
    marked: computed(() => marks.value.filter(isMarked).length),
    undoable: computed(() => done.length > 0),
    type(key) {
      draft.value = typeNumber(draft.value, key);
      fault.value = null;
    },
    enter: () => (draft.value === '' ? toNextUnmarked() : mark(typedNumber(draft.value))),
    insist: () => kept.keep(focus.value, marks.value[focus.value]?.value ?? null),
    yield: () => kept.yield(focus.value),
  };
}

// What was refused or lost never stood, so undoing does not bring it back.
function valueBefore(mark: DeskMark | undefined): string | null {
  if (mark === undefined) return null;
  return mark.state === 'refused' || mark.state === 'unkept' ? mark.stored : mark.value;
}
