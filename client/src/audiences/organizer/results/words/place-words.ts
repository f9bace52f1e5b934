import type { NamedStanding, PlaceExplanation } from '@jiangsai/shared';
import { listed } from '../../rules/words/phrasing.js';
import { decidedByWords } from '../../rules/words/ranking-words.js';
import type { ReasonWords } from './reason-words.js';
import { belowWords } from './total-words.js';

/** Why an entry has its place: what it hangs on and with whom it is shared; or why it has none. */
export function placeWords(
  phrasing: ReasonWords,
  place: PlaceExplanation | null,
  { note, belowPassMark = [] }: Pick<NamedStanding, 'note' | 'belowPassMark'>,
): string[] {
  const { words } = phrasing;
  if (place === null) {
    if (note === null) return [];
    return [words(`explain.unplaced.${note}`, { parts: belowWords(phrasing, belowPassMark) })];
  }
  const tied = place.tiedWith.map((entry) => phrasing.nameOf(entry));
  return [
    ...(tied.length === 0 ? [] : [words('explain.tiedWith', { names: listed(phrasing, tied) })]),
    place.decidedBy === null
      ? words(place.above === null && place.below === null ? 'explain.nobodyElse' : 'explain.allEqual')
      : words(place.decidedBy === 'order' || place.decidedBy === 'draw' ? 'explain.endedBy' : 'explain.decidedBy', {
          key: decidedByWords(phrasing, place.decidedBy),
        }),
  ];
}

/** The keys that were needed: up to the one that decided, or all where everything was equal. */
export function keysThatCount({ keys, decidedBy }: PlaceExplanation): PlaceExplanation['keys'] {
  const last = keys.findIndex(({ by }) => by === decidedBy);
  return last < 0 ? keys : keys.slice(0, last + 1);
}
