import { onScopeDispose, readonly, ref, type Ref } from 'vue';

/** Whether the device has a network at all; true says nothing about the server. */
export function useOnline(): Readonly<Ref<boolean>> {
  const online = ref(navigator.onLine);
  const listening = new AbortController();
  const look = () => (online.value = navigator.onLine);
  addEventListener('online', look, { signal: listening.signal });
  addEventListener('offline', look, { signal: listening.signal });
  onScopeDispose(() => listening.abort());
  return readonly(online);
}
