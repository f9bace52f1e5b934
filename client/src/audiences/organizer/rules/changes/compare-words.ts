import { ruleParts, type RulesInWords } from '../words/rules-words.js';

/** A sentence of the rules: as before, gone, or new. */
export interface ComparedLine {
  readonly text: string;
  readonly state: 'same' | 'gone' | 'new';
}

export interface ComparedPart {
  readonly part: (typeof ruleParts)[number];
  readonly lines: readonly ComparedLine[];
}

/** The parts of the rules that say something else, each whole: what is gone first, then how it reads now. */
export function compareWords(before: RulesInWords, after: RulesInWords): ComparedPart[] {
  return ruleParts.flatMap((part) => {
    const [was, is] = [before[part], after[part]];
    if (was.join('\n') === is.join('\n')) return [];
    const known = was.filter((text) => is.includes(text));
    const kept = is.filter((text) => was.includes(text));
    // In another order the same sentences are another rule.
    const turned = known.join('\n') !== kept.join('\n');
    const gone = was.filter((text) => turned || !is.includes(text));
    const lines = is.map((text) => ({
      text,
      state: !turned && was.includes(text) ? ('same' as const) : ('new' as const),
    }));
    return [{ part, lines: [...gone.map((text) => ({ text, state: 'gone' as const })), ...lines] }];
  });
}
