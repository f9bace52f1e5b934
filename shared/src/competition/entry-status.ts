/**
 * `selection-only`: has a place and may qualify, but prizes pass it by. `guest`: listed at its score, without a place.
 */
export const entryStatuses = ['competed', 'selection-only', 'guest', 'disqualified', 'withdrawn', 'absent'] as const;
export type EntryStatus = (typeof entryStatuses)[number];
