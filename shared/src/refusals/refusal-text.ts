import { refusalTexts } from './codes/index.js';
import type { Problem } from './refusal.js';

export type Language = 'zh-CN' | 'en';

/** The sentence of a refusal in the reader's language, with `{name}` replaced by its parameters. */
export function refusalText(problem: Problem, language: Language): string {
  const template = refusalTexts[problem.code][language];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(problem.params?.[name] ?? whole));
}
