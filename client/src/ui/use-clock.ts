import { onScopeDispose, readonly, ref, type Ref } from 'vue';

/** The current moment in epoch ms, renewed every `interval` ms while somebody uses it. */
export function useClock(interval = 1000): Readonly<Ref<number>> {
  const now = ref(Date.now());
  const timer = setInterval(() => (now.value = Date.now()), interval);
  onScopeDispose(() => clearInterval(timer));
  return readonly(now);
}
