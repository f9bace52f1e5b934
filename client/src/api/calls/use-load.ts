import { onScopeDispose, readonly, ref, shallowRef, watch, type Ref } from 'vue';

/** Something that a screen shows from the server. */
export interface Loaded<Value> {
  /** Null until it came for the first time; kept while it is loaded again. */
  readonly value: Ref<Value | null>;
  readonly loading: Readonly<Ref<boolean>>;
  readonly error: Readonly<Ref<unknown>>;
  /** Loads again. After an error on the way the old value stays. */
  readonly reload: () => Promise<void>;
}

/** Loads when it is made and whenever what `key` says changes; an answer that was overtaken by a later question is dropped. */
export function useLoad<Value>(load: () => Promise<Value>, key: () => unknown = () => null): Loaded<Value> {
  const value = shallowRef<Value | null>(null);
  const loading = ref(false);
  const error = shallowRef<unknown>(null);
  let question = 0;

  async function reload(): Promise<void> {
    const mine = ++question;
    loading.value = true;
    try {
      const answer = await load();
      if (mine === question) [value.value, error.value] = [answer, null];
    } catch (reason) {
      if (mine === question) error.value = reason;
    } finally {
      if (mine === question) loading.value = false;
    }
  }

  watch(
    key,
    () => {
      value.value = null;
      void reload();
    },
    { immediate: true },
  );
  onScopeDispose(() => (question += 1));
  return { value: value as Ref<Value | null>, loading: readonly(loading), error, reload };
}
