import { entryOutcomes, type EntryOutcome } from './entry-outcome.js';
import type { SkillResults } from './skill-results.js';

/** An entry that comes to something else. Null: it is not there on that side. */
export interface EntryDifference {
  readonly entry: string;
  readonly before: EntryOutcome | null;
  readonly after: EntryOutcome | null;
  /** What is another, in the order of an outcome; everything where one side is null. */
  readonly changed: readonly (keyof EntryOutcome)[];
}

/** Entries that come to the same are not in it. Plain JSON, to be shown and to be kept. */
export type ResultsDifference = readonly EntryDifference[];

const fields: readonly (keyof EntryOutcome)[] = [
  'division',
  'place',
  'tied',
  'total',
  'scaled',
  'note',
  'decidedBy',
  'prize',
  'honours',
  'promotion',
  'qualified',
];

/** What other rules, marks or decisions change, entry by entry: in list order afterwards, then who is gone. Null: no results. */
export function compareResults(before: SkillResults | null, after: SkillResults | null): ResultsDifference {
  const was = before ? entryOutcomes(before) : new Map<string, EntryOutcome>();
  const is = after ? entryOutcomes(after) : new Map<string, EntryOutcome>();
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((entry) => {
    const [one, other] = [was.get(entry) ?? null, is.get(entry) ?? null];
    const changed = fields.filter((field) => JSON.stringify(one?.[field]) !== JSON.stringify(other?.[field]));
    return changed.length === 0 ? [] : [{ entry, before: one, after: other, changed }];
  });
}
