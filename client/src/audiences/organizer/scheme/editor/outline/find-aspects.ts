import type { LocalText, Method } from '@jiangsai/shared';
import type { AspectDraft } from '../../draft/scheme-draft.js';
import type { WalkedSheet } from '../../tree/walk-parts.js';

/** Aspects with a word in their id, their texts, their section, or in what their method is called. */
export function findAspects(
  sheets: readonly WalkedSheet[],
  search: string,
  methodName: (method: Method) => string,
): AspectDraft[] {
  const word = search.toLowerCase();
  const texts = ({ id, name, requirement, description, section, method }: AspectDraft) => [
    id,
    ...wordsOf(name),
    ...wordsOf(requirement),
    ...wordsOf(description),
    section,
    methodName(method),
  ];
  return sheets
    .flatMap(({ subCriterion }) => subCriterion.aspects)
    .filter((aspect) => texts(aspect).some((text) => text.toLowerCase().includes(word)));
}

function wordsOf(text: LocalText): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
