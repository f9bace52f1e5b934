import { onScopeDispose, readonly, ref, watch, type Ref } from 'vue';

/** Whether an element is at least so many rem wide. True until it is measured. */
export function useRoom(element: Ref<HTMLElement | undefined>, needed: () => number): Readonly<Ref<boolean>> {
  const width = ref(Number.POSITIVE_INFINITY);
  const enough = ref(true);
  const observer = new ResizeObserver(([entry]) => (width.value = entry?.contentRect.width ?? width.value));

  watch(element, (now, before) => {
    if (before) observer.unobserve(before);
    if (now) observer.observe(now);
  });
  watch([width, needed], ([pixels, rem]) => (enough.value = pixels >= rem * rootFontSize()), { immediate: true });
  onScopeDispose(() => observer.disconnect());
  return readonly(enough);
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
