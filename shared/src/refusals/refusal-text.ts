import { refusalTexts } from './codes/index.js';
import type { Language } from './language.js';
import type { Problem } from './refusal.js';
import { stateWord } from './state-words.js';

/** Parameters that name a state by its code word. */
const states = new Set(['phase', 'state']);

/** The sentence of a refusal in the reader's language, with `{name}` replaced by its parameters. */
export function refusalText(problem: Problem, language: Language): string {
  const template = refusalTexts[problem.code][language];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = String(problem.params?.[name] ?? whole);
    return states.has(name) ? stateWord(value, language) : value;
  });
}
