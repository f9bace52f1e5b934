import { computed, onScopeDispose, ref, type ComputedRef } from 'vue';
import type { HallPage } from './hall-pages.js';

const pageStays = 10_000;

/** Turns to the next page every ten seconds, and from the last to the first. `number` counts from 0. */
export function usePaging(pages: ComputedRef<readonly HallPage[]>) {
  const turned = ref(0);
  const timer = setInterval(() => (turned.value = number.value + 1), pageStays);
  onScopeDispose(() => clearInterval(timer));

  const number = computed(() => (pages.value.length === 0 ? 0 : turned.value % pages.value.length));
  const page = computed(() => pages.value[number.value]);
  return { page, number };
}
