import { onScopeDispose } from 'vue';

/** Calls when the page is looked at again: meanwhile the world went on. */
export function useOnReturn(act: () => void): void {
  const listening = new AbortController();
  const look = () => {
    if (document.visibilityState === 'visible') act();
  };
  document.addEventListener('visibilitychange', look, { signal: listening.signal });
  onScopeDispose(() => listening.abort());
}
