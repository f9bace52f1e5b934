import { createHash } from 'node:crypto';
import type { Decision, RankingKey } from '@jiangsai/shared';
import { compare, decimal, type Fraction } from './exact.js';
import {
  byCodeUnits,
  divisionOf,
  sortedIds,
  statusOf,
  type Note,
  type PlainEntry,
  type PlainSkill,
} from './plain-package.js';
import type { Score } from './scores.js';

/** One entry of one division with all that its place depends on. */
export interface Row {
  readonly id: string;
  readonly entry: PlainEntry;
  readonly score: Score;
  readonly scaled: Fraction | null;
  readonly note: string | null;
}

/** Entries at one place. `open`: somebody has still to decide their order. */
export interface Group {
  readonly place: number;
  readonly rows: readonly Row[];
  readonly open: boolean;
}

/** Note by the first that holds: absent, withdrawn, disqualified, guest, incomplete, below-pass-mark. */
export function noteOf(entry: PlainEntry, score: Score): string | null {
  const status = statusOf(entry);
  if (status !== 'competed' && status !== 'selection-only') return status;
  if (!score.complete) return 'incomplete';
  return score.belowPassMark ? 'below-pass-mark' : null;
}

/** 03 §4: the placed rows (those without a note) in groups by place. */
export function placeRows(skill: PlainSkill, division: string, rows: readonly Row[], note: Note): Group[] {
  const keys = skill.ranking?.keys ?? [{ by: 'total' } as const];
  const sorted = rows.filter((row) => row.note === null).sort((a, b) => compareRows(keys, a, b));
  const groups: Group[] = [];
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at] as Row;
    const tied = sorted.slice(at).filter((row) => compareRows(keys, first, row) === 0);
    groups.push(...settle(skill, division, at + 1, tied, note));
    at += tied.length;
  }
  return groups;
}

function compareRows(keys: readonly RankingKey[], a: Row, b: Row): number {
  for (const { by, order } of keys) {
    const [one, other] = [keyValue(by, a), keyValue(by, b)];
    // Missing values last; two missing are equal.
    if (one === null || other === null) {
      if (one !== other) return one === null ? 1 : -1;
      continue;
    }
    const difference = compare(one, other);
    if (difference !== 0) return order === 'asc' ? difference : -difference;
  }
  return 0;
}

function keyValue(by: RankingKey['by'], { entry, score, scaled }: Row): Fraction | null {
  if (by === 'total') return score.total;
  if (by === 'scaled') return scaled;
  if (by === 'time') return entry.time === undefined ? null : decimal(entry.time);
  return score.parts.get(by) ?? null;
}

/** Equal on all keys: `share`, `manual` or `draw`. */
function settle(skill: PlainSkill, division: string, place: number, tied: readonly Row[], note: Note): Group[] {
  const end = skill.ranking?.whenStillTied ?? 'share';
  if (tied.length === 1 || end === 'share') return [{ place, rows: tied, open: false }];
  const order = decidedOrder(skill.decisions ?? [], division, end, tied);
  note(order ? `place ${end} decided` : `place ${end} undecided`);
  // Until decided the group shows the shared place with `tied: true` and stands in `undecided`.
  if (!order) return [{ place, rows: tied, open: true }];
  return order.map((row, index) => ({ place: place + index, rows: [row], open: false }));
}

/** A decision holds only while its ids are exactly the tied group; the last one holds. */
function decidedOrder(
  decisions: readonly Decision[],
  division: string,
  end: 'manual' | 'draw',
  tied: readonly Row[],
): Row[] | null {
  const isOurs = (ids: readonly string[]) => [...ids].sort(byCodeUnits).join(' ') === sortedIds(tied).join(' ');
  for (const decision of [...decisions].reverse()) {
    if (decision.division !== undefined && decision.division !== division) continue;
    if (end === 'manual' && decision.kind === 'order' && isOurs(decision.order)) {
      return [...tied].sort((a, b) => decision.order.indexOf(a.id) - decision.order.indexOf(b.id));
    }
    if (end === 'draw' && decision.kind === 'draw' && isOurs(decision.entries)) {
      // Order by the hex SHA-256 of `seed:entryId`.
      const lot = (row: Row) => createHash('sha256').update(`${decision.seed}:${row.id}`).digest('hex');
      return [...tied].sort((a, b) => byCodeUnits(lot(a), lot(b)));
    }
  }
  return null;
}

/**
 * List order: placed (place, decided order, id), incomplete, below-pass-mark, guests (each by total desc, id), disqualified,
 * withdrawn, absent (by id; code-unit order).
 */
export function listOrder(groups: readonly Group[], rows: readonly Row[]): Row[] {
  const byId = (a: Row, b: Row) => byCodeUnits(a.id, b.id);
  const byTotal = (a: Row, b: Row) => compare(b.score.total, a.score.total) || byId(a, b);
  const noted = (name: string) => rows.filter(({ note }) => note === name);
  return [
    ...groups.flatMap((group) => [...group.rows].sort(byId)),
    ...['incomplete', 'below-pass-mark', 'guest'].flatMap((name) => noted(name).sort(byTotal)),
    ...['disqualified', 'withdrawn', 'absent'].flatMap((name) => noted(name).sort(byId)),
  ];
}

export const isOfDivision = (division: string) => (entry: PlainEntry) => divisionOf(entry) === division;
