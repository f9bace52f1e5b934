import type { Method } from '@jiangsai/shared';
import type { MethodOfWord } from './read-aspects.js';

/**
 * Knows methods by what they are called on the screen (`names`, in any language), by their code, and by the letters of the
 * official forms: J is judgement, M or nothing is `measurement`.
 */
export function methodWords(names: readonly (readonly [Method, string])[], measurement: Method): MethodOfWord {
  const known = new Map<string, Method>([
    ...['', 'm', 'o', 'measurement', 'objective', '测量', '测量分', '客观'].map((word) => [word, measurement] as const),
    ...['j', 's', 'judgment', 'subjective', '评价', '评价分', '主观'].map((word) => [word, 'judgement'] as const),
    ...names.flatMap(([method, name]) => [[method, method] as const, [plainWord(name), method] as const]),
  ]);
  return (word) => known.get(plainWord(word)) ?? null;
}

function plainWord(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
