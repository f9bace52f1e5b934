import type { EntryView, ReviewState } from '@jiangsai/shared';

/** What a list of entries is narrowed to. */
export interface EntryFilter {
  review: ReviewState | 'all';
  words: string;
}

/** Entries in a review state (or all) that have the words in name, number, unit, division or coach. */
export function filterEntries(entries: readonly EntryView[], { review, words }: EntryFilter): EntryView[] {
  const wanted = words.trim().toLowerCase();
  return entries.filter(
    (entry) =>
      (review === 'all' || entry.review === review) &&
      [entry.name, entry.number, entry.unitName, entry.division, entry.coach].some((text) =>
        (text ?? '').toLowerCase().includes(wanted),
      ),
  );
}

/** The divisions that occur, in the order of their first entry. */
export function divisionsOf(entries: readonly EntryView[]): string[] {
  return [...new Set(entries.map(({ division }) => division))];
}
