import { computed, onScopeDispose, ref, watch, type Ref } from 'vue';
import { rowsThatFit } from './hall-pages.js';

/** Of the screen's height: rows taller than this look lost. */
const tallest = 0.12;

/** How many rows fit under their heading on the stage, and how tall (px) a row is so that the fullest page fills it. */
export function useRoom(stage: Ref<HTMLElement | null>, mostRows: () => number) {
  const height = ref(0);
  const screen = ref(innerHeight);
  const observer = new ResizeObserver(() => {
    height.value = stage.value?.clientHeight ?? 0;
    screen.value = innerHeight;
  });
  watch(stage, (element) => {
    observer.disconnect();
    if (element !== null) observer.observe(element);
  });
  onScopeDispose(() => observer.disconnect());

  const headless = computed(() => Math.max(0, height.value - screen.value * 0.04));
  const fit = computed(() => rowsThatFit(headless.value, screen.value));
  const rowHeight = computed(() => {
    const rows = Math.max(1, Math.min(fit.value, mostRows()));
    return Math.min(headless.value / rows, screen.value * tallest);
  });
  return { fit, rowHeight };
}
