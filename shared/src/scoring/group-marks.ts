import { Refusal } from '../refusals/index.js';
import type { EntryMark } from './entry-score.js';
import type { Scheme } from './scheme/read-scheme.js';

/** The marks of an entry by aspect. One of an aspect that the scheme does not have is refused (`marking/unknown-aspect`). */
export function groupMarks({ aspects }: Scheme, marks: readonly EntryMark[]): Map<string, EntryMark[]> {
  const grouped = new Map<string, EntryMark[]>();
  for (const mark of marks) {
    const there = grouped.get(mark.aspect);
    if (there) there.push(mark);
    else if (aspects.has(mark.aspect)) grouped.set(mark.aspect, [mark]);
    else throw new Refusal('marking/unknown-aspect', { aspect: mark.aspect.slice(0, 64) });
  }
  return grouped;
}
