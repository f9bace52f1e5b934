import type { BoardSnapshot } from '@jiangsai/shared';
import { computed, onScopeDispose, watch } from 'vue';
import { useBoard } from '../../realtime/use-board.js';
import { useWaves } from './motion/use-waves.js';
import { planColumns, type ColumnPlan } from './rows/column-plan.js';
import { divideRows } from './rows/divide-rows.js';

/** The board that page and hall show: its live view in waves, its sections and its columns. */
export function useShownBoard(id: () => string) {
  const { view, check } = useBoard(id);
  const { shown, marks } = useWaves(() => view.value.board);
  const rows = computed(() => shown.value?.rows ?? []);
  const sections = computed(() => divideRows(rows.value));
  const plan = computed<ColumnPlan>((former) => planColumns(rows.value, former));
  const final = computed(() => shown.value?.state === 'final');
  tellVersion(() => shown.value);
  return {
    board: shown,
    truth: computed(() => view.value.truth),
    failure: computed(() => view.value.failure),
    marks,
    sections,
    plan,
    final,
    check,
  };
}

/** `<body data-version>` is the version that stands on the screen: whoever watches the page from outside can wait for it. */
function tellVersion(shown: () => BoardSnapshot | null): void {
  const { dataset } = document.body;
  watch(
    () => shown()?.version,
    (version) => {
      if (version === undefined) delete dataset.version;
      else dataset.version = String(version);
    },
    { immediate: true, flush: 'post' },
  );
  onScopeDispose(() => delete dataset.version);
}
