import { readonly, ref, shallowRef, type Ref } from 'vue';
import { newCommandId } from '../command-id.js';
import { ApiRefusal, ConnectionLost } from '../failures.js';

export type Failure = ApiRefusal | ConnectionLost;

/** One act of a user that changes something on the server. */
export interface Action<Input, Answer> {
  readonly busy: Readonly<Ref<boolean>>;
  /** Why the last try did not work; null while one runs and after one that did. */
  readonly failure: Readonly<Ref<Failure | null>>;
  /** Null: it did not work (see `failure`), or the act is still running from an earlier tap. */
  readonly run: (input: Input) => Promise<{ readonly answer: Answer } | null>;
  readonly clear: () => void;
}

/**
 * A second tap while the act runs does nothing. After a lost connection nobody knows whether the act was done, so trying the
 * same again sends the same command id: the server answers what it answered before instead of doing it twice.
 */
export function useAction<Input, Answer>(
  act: (input: Input, options: { readonly commandId: string }) => Promise<Answer>,
): Action<Input, Answer> {
  const busy = ref(false);
  const failure = shallowRef<Failure | null>(null);
  let unanswered: { readonly print: string; readonly commandId: string } | null = null;

  async function run(input: Input): Promise<{ readonly answer: Answer } | null> {
    if (busy.value) return null;
    const print = printOf(input);
    const commandId = unanswered?.print === print ? unanswered.commandId : newCommandId();
    busy.value = true;
    failure.value = null;
    unanswered = null;
    try {
      return { answer: await act(input, { commandId }) };
    } catch (error) {
      if (error instanceof ConnectionLost) unanswered = { print, commandId };
      failure.value = asFailure(error);
      return null;
    } finally {
      busy.value = false;
    }
  }

  return { busy: readonly(busy), failure: readonly(failure), run, clear };

  function clear(): void {
    failure.value = null;
  }
}

function asFailure(error: unknown): Failure {
  if (error instanceof ApiRefusal || error instanceof ConnectionLost) return error;
  throw error;
}

// A file has no JSON of its own: two different workbooks must not look like the same act.
function printOf(input: unknown): string {
  return JSON.stringify(input, (_key, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
}
