import {
  decimalPattern,
  explainEntry,
  listAspects,
  type Aspect,
  type Problem,
  type ScoreExplanation,
  type Scoring,
} from '@jiangsai/shared';
import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue';
import { refuseMark } from '../../../../pieces/marks/refuse-mark.js';
import { typedNumber, typeNumber } from '../../../../ui/number-draft.js';
import { trialField, type OtherNumbers } from './trial-field.js';
import { nextSlot, slotsOf, standingMarks, withMark, type Slot, type TrialMarks } from './trial-marks.js';

/** A made-up entry that is marked to see what the scheme makes of it. */
export interface TryOut {
  readonly marks: ComputedRef<TrialMarks>;
  readonly explanation: ComputedRef<ScoreExplanation | null>;
  /** How many judges there are at least, where several mark. */
  readonly panel: Ref<number>;
  readonly penalty: Ref<string>;
  readonly others: Ref<OtherNumbers>;
  /** What is being marked, and what is typed for it so far. */
  readonly slot: Ref<Slot | null>;
  readonly draft: Ref<string>;
  readonly fault: Ref<Problem | null>;
  open(slot: Slot | null): void;
  /** Marks the open slot and goes to the next one without a mark among the aspects of the sheet. */
  mark(value: string | null, sheet: readonly Aspect[]): void;
  type(key: string): void;
  set(draft: string): void;
  enter(sheet: readonly Aspect[]): void;
  clear(): void;
}

export function useTryOut(scoring: ComputedRef<Scoring | null>): TryOut {
  const entered = shallowRef<TrialMarks>([]);
  const panel = ref(1);
  const penalty = ref('');
  const others = shallowRef<OtherNumbers>(new Map());
  const slot = shallowRef<Slot | null>(null);
  const draft = ref('');
  const fault = shallowRef<Problem | null>(null);

  const aspects = computed(() =>
    scoring.value === null ? [] : listAspects(scoring.value).map(({ aspect }) => aspect),
  );
  const marks = computed(() => standingMarks(aspects.value, entered.value, panel.value));
  const explanation = computed(() => {
    if (scoring.value === null) return null;
    const points = decimalPattern.test(penalty.value) && !penalty.value.startsWith('-') ? penalty.value : '0';
    return explainEntry(scoring.value, marks.value, [{ points }], trialField(scoring.value, marks.value, others.value));
  });

  function open(to: Slot | null): void {
    slot.value = to;
    draft.value = '';
    fault.value = null;
  }

  function mark(value: string | null, sheet: readonly Aspect[]): void {
    const at = slot.value;
    const aspect = aspects.value.find(({ id }) => id === at?.aspect);
    if (at === null || aspect === undefined) return;
    fault.value = value === null ? null : refuseMark(aspect, value);
    if (fault.value !== null) return;
    entered.value = withMark(marks.value, at, value);
    const slots = sheet.flatMap((each) => slotsOf(each, panel.value));
    open(value === null ? at : (nextSlot(slots, entered.value, at) ?? at));
  }

  return {
    ...{ marks, explanation, panel, penalty, others, slot, draft, fault, open, mark },
    type(key) {
      draft.value = typeNumber(draft.value, key);
      fault.value = null;
    },
    set: (typed) => (draft.value = typed),
    enter: (sheet) => mark(typedNumber(draft.value), sheet),
    clear() {
      entered.value = [];
      open(null);
    },
  };
}
