import type { AspectScore, EntryScore } from '../../scoring/index.js';
import type { RankedEntry } from '../standing.js';

const aspect: AspectScore = {
  points: '3.125',
  shown: '3.13',
  measured: null,
  state: 'complete',
  marks: 1,
  missing: 0,
  spread: false,
  vetoed: false,
  dnf: false,
};

/** A score with one part of each kind; its aspects are in different states. */
export const sampleScore: EntryScore = {
  aspects: {
    done: { ...aspect, measured: '0.80' },
    third: { ...aspect, measured: '1/3' },
    unfinished: { ...aspect, dnf: true },
    unmarked: { ...aspect, state: 'incomplete', marks: 0, missing: 1 },
    begun: { ...aspect, state: 'incomplete', marks: 1, missing: 2 },
  },
  criteria: { A: { points: '12.345', shown: '12.35' } },
  components: { practice: { points: '95.55555555', shown: '95.56' } },
  penalties: '0',
  total: '90.89',
  least: { total: '90.89', belowPassMark: false },
  most: { total: '90.89', belowPassMark: false },
  complete: true,
  started: true,
  marked: 4,
  of: 4,
  belowPassMark: [],
};

export function sampleEntry(more: Partial<RankedEntry> = {}): RankedEntry {
  return { id: 'e', division: 'all', status: 'competed', score: sampleScore, ...more };
}

/** A sample entry with another total. */
export function withTotal(id: string, total: string, more: Partial<RankedEntry> = {}): RankedEntry {
  const limits = { total, belowPassMark: false };
  return sampleEntry({ id, score: { ...sampleScore, total, least: limits, most: limits }, ...more });
}
