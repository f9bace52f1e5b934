import type { AwardCount, ByCountRule, PrizeRule, TieAtCut } from '@jiangsai/shared';

/** The prizes of a skill while they are edited. */
export interface PrizeDraft {
  awards: { award: string; count: number }[];
  tieAtCut: TieAtCut;
}

/** First, second, third. */
export const prizePresets = [
  [1, 2, 3],
  [1, 3, 6],
  [3, 5, 10],
] as const;
export type PrizePreset = (typeof prizePresets)[number];

export function presetAwards(counts: PrizePreset): AwardCount[] {
  const [first, second, third] = counts;
  return [
    { award: 'first', count: first },
    { award: 'second', count: second },
    { award: 'third', count: third },
  ];
}

/** The preset that the draft equals; null: the organizer's own. */
export function presetOf(draft: PrizeDraft): PrizePreset | null {
  const same = (counts: PrizePreset) =>
    JSON.stringify(presetAwards(counts)) === JSON.stringify(draft.awards.map(plain));
  return prizePresets.find(same) ?? null;
}

export function prizeDraftOf(rules: readonly PrizeRule[] = []): PrizeDraft {
  const first = countsOf(rules);
  return { awards: (first?.awards ?? []).map(plain), tieAtCut: first?.tieAtCut ?? 'include' };
}

/** Limits and further rules, which this form does not show, stay as they are. */
export function prizeRulesOf(draft: PrizeDraft, before: readonly PrizeRule[] = []): PrizeRule[] {
  const first = countsOf(before);
  const others = before.filter((rule) => rule !== first);
  const awards = draft.awards.map(({ award, count }) => ({ award: award.trim(), count }));
  if (awards.length === 0) return others;
  return [{ ...first, rule: 'by-count', awards, tieAtCut: draft.tieAtCut }, ...others];
}

// The form knows fixed counts only, where they come first; everything else stays below them as it is.
function countsOf([first]: readonly PrizeRule[]): ByCountRule | undefined {
  return first?.rule === 'by-count' ? first : undefined;
}

function plain({ award, count }: AwardCount): { award: string; count: number } {
  return { award, count };
}
