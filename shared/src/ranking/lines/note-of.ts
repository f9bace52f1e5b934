import type { RankedEntry, StandingNote } from '../standing.js';

interface NoteRule {
  readonly note: StandingNote;
  holds(this: void, entry: RankedEntry): boolean;
}

/** In this order: the first that holds is the note. */
const rules: readonly NoteRule[] = [
  { note: 'absent', holds: ({ status }) => status === 'absent' },
  { note: 'withdrawn', holds: ({ status }) => status === 'withdrawn' },
  { note: 'disqualified', holds: ({ status }) => status === 'disqualified' },
  { note: 'guest', holds: ({ status }) => status === 'guest' },
  { note: 'incomplete', holds: ({ score }) => !score.complete },
  { note: 'below-pass-mark', holds: ({ score }) => score.belowPassMark.length > 0 },
];

/** Why the entry has no place; null when it has one. */
export function noteOf(entry: RankedEntry): StandingNote | null {
  return rules.find(({ holds }) => holds(entry))?.note ?? null;
}
