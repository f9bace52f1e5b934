import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { fractionDigits } from '../rows/total-parts.js';
import { isStill } from './is-still.js';

const countFor = 400;

/** The total on its way from the former to the present figure. What is counted through is for the eye; both ends are exact. */
export function useCounted(total: () => string | null): Readonly<Ref<string | null>> {
  const shown = ref(total());
  let frame = 0;

  watch(total, (to, from) => {
    cancelAnimationFrame(frame);
    if (from === null || to === null || isStill()) shown.value = to;
    else count(Number(from), to, performance.now());
  });
  onScopeDispose(() => cancelAnimationFrame(frame));

  function count(from: number, to: string, since: number): void {
    frame = requestAnimationFrame((now) => {
      const part = Math.min(1, Math.max(0, (now - since) / countFor));
      const eased = 1 - (1 - part) ** 3;
      shown.value = part === 1 ? to : (from + (Number(to) - from) * eased).toFixed(fractionDigits(to));
      if (part < 1) count(from, to, since);
    });
  }
  return shown;
}
