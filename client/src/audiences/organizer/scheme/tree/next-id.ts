import type { SchemeDraft, SubCriterionDraft, CriterionDraft } from '../draft/scheme-draft.js';
import { walkCriteria, walkSheets } from './walk-parts.js';

/** An id for one more aspect of a sub-criterion: `A1.4` after `A1.3`. */
export function nextAspectId(draft: SchemeDraft, criterion: CriterionDraft, sub: SubCriterionDraft): string {
  const home = criterion.inSubCriteria ? sub.id : criterion.id;
  return firstFree(takenAspects(draft), sub.aspects.length + 1, (number) => `${home || 'X'}.${number}`);
}

/** `A3` after `A2`. */
export function nextSubCriterionId(draft: SchemeDraft, criterion: CriterionDraft): string {
  const taken = new Set(walkSheets(draft).map(({ subCriterion }) => subCriterion.id));
  return firstFree(taken, criterion.subCriteria.length + 1, (number) => `${criterion.id || 'X'}${number}`);
}

/** `C` after `B`, `AA` after `Z`. */
export function nextCriterionId(draft: SchemeDraft): string {
  const criteria = walkCriteria(draft).map(({ criterion }) => criterion.id);
  return firstFree(new Set(criteria), 1, letters);
}

/** An id for a copy: `A1.3-2`. */
export function copyId(taken: ReadonlySet<string>, id: string): string {
  const plain = id.replace(/-[0-9]+$/, '');
  return firstFree(taken, 2, (number) => `${plain}-${number}`);
}

export function takenAspects(draft: SchemeDraft): Set<string> {
  return new Set(walkSheets(draft).flatMap(({ subCriterion }) => subCriterion.aspects.map(({ id }) => id)));
}

function firstFree(taken: ReadonlySet<string>, from: number, name: (number: number) => string): string {
  let number = from;
  while (taken.has(name(number))) number += 1;
  return name(number);
}

function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
