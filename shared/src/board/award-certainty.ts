import type { CutLine } from '../awards/index.js';

/** The best award that an entry can still get, and whether it has it whatever the missing marks bring. */
export interface AwardCertainty {
  readonly award: string;
  readonly certainty: 'clinched' | 'open';
}

/** By entry id, from the cut lines in the order of the prize rules; who is out of all of them is not in it. */
export function awardCertainties(lines: readonly CutLine[]): Map<string, AwardCertainty> {
  const best = new Map<string, AwardCertainty>();
  for (const { of, entries } of lines) {
    if (of === 'qualification') continue;
    for (const [entry, certainty] of entries) {
      if (certainty !== 'out' && !best.has(entry)) best.set(entry, { award: of.award, certainty });
    }
  }
  return best;
}
