import { computed, type ComputedRef } from 'vue';
import { useRefusalWords } from '../../../../pieces/marks/use-refusal-words.js';
import { problemsAt } from '../draft/fault-at.js';
import { useRules } from '../rules-context.js';

/** What is wrong with the field at a path of the rules, in words; empty when nothing is. */
export function useFault(path: () => string): ComputedRef<string> {
  const { problems } = useRules();
  const words = useRefusalWords();
  return computed(() => problemsAt(problems.value, path()).map(words).join(' '));
}
