import { readonly, ref, shallowRef, type Ref } from 'vue';
import { newCommandId } from '../command-id.js';
import { ApiRefusal, ConnectionLost } from '../failures.js';

/** The same act on several things, one after another: one refusal does not stop the others, a lost connection does. */
export interface Batch<Item, Answer> {
  readonly busy: Readonly<Ref<boolean>>;
  readonly done: Readonly<Ref<number>>;
  readonly of: Readonly<Ref<number>>;
  /** Why single ones were refused, by their id. */
  readonly refusals: Readonly<Ref<ReadonlyMap<string, string>>>;
  readonly lost: Readonly<Ref<ConnectionLost | null>>;
  /** Answers of those that worked. Empty while an earlier batch runs. */
  readonly run: (
    items: readonly Item[],
    act: (item: Item, options: { readonly commandId: string }) => Promise<Answer>,
  ) => Promise<readonly Answer[]>;
  readonly clear: () => void;
}

export function useBatch<Item extends { readonly id: string }, Answer>(): Batch<Item, Answer> {
  type Act = Parameters<Batch<Item, Answer>['run']>[1];
  const busy = ref(false);
  const done = ref(0);
  const of = ref(0);
  const refusals = shallowRef<ReadonlyMap<string, string>>(new Map());
  const lost = shallowRef<ConnectionLost | null>(null);

  async function run(items: readonly Item[], act: Act): Promise<readonly Answer[]> {
    if (busy.value) return [];
    clear();
    busy.value = true;
    [done.value, of.value] = [0, items.length];
    const answers: Answer[] = [];
    try {
      for (const item of items) {
        answers.push(...(await attempt(item, act)));
        if (lost.value !== null) break;
        done.value += 1;
      }
    } finally {
      busy.value = false;
    }
    return answers;
  }

  /** One answer, or none. */
  async function attempt(item: Item, act: Act): Promise<readonly Answer[]> {
    try {
      return [await act(item, { commandId: newCommandId() })];
    } catch (error) {
      if (error instanceof ApiRefusal) refusals.value = new Map([...refusals.value, [item.id, error.message]]);
      else if (error instanceof ConnectionLost) lost.value = error;
      else throw error;
      return [];
    }
  }

  function clear(): void {
    refusals.value = new Map();
    lost.value = null;
  }

  return { busy: readonly(busy), done: readonly(done), of: readonly(of), refusals, lost, run, clear };
}
