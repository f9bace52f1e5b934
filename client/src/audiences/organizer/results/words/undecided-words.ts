import type { UndecidedGroup } from '@jiangsai/shared';
import { awardWords, listed } from '../../rules/words/phrasing.js';
import type { ReasonWords } from './reason-words.js';

/** Who waits for which decision; `place` is the one that they share, where it is about places. */
export function undecidedWords(
  phrasing: ReasonWords,
  { what, award, entries }: UndecidedGroup,
  place: number | null,
): string {
  return phrasing.words(`explain.undecided.${what}`, {
    names: listed(phrasing, entries.map(phrasing.nameOf)),
    place: place ?? '—',
    award: award === null ? '' : awardWords(phrasing, award),
  });
}
