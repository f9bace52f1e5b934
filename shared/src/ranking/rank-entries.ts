import type { Decision, Ranking } from '../competition/index.js';
import { DivisionList } from './division-list.js';
import { ListOrder } from './lines/list-order.js';
import type { DivisionStandings, RankedEntry } from './standing.js';
import { TieDecisions } from './ties/tie-decisions.js';

export interface RankOptions {
  /**
   * Official standings are strict: who lacks a mark has no place. A live audience needs an order while marks come in: with
   * `running`, incomplete entries that have a mark are placed by their running totals among the others (and keep the note
   * `incomplete`: the place may still move); who has no mark yet stays unplaced.
   */
  readonly running?: boolean;
  /**
   * Scaled points by entry id, as `scaleEntries` gives them. Official places by the key `scaled` cannot do without
   * (TypeError); running ones then take the total in its place.
   */
  readonly scaled?: ReadonlyMap<string, string>;
  /** What people decided about ties; other decisions are passed over. */
  readonly decisions?: readonly Decision[];
}

/**
 * The standings of each division, divisions in the order in which they first appear. Entries (their ids are unique) that
 * are equal on all keys share the better place (1, 1, 3) unless a decision on exactly this group orders them. Refuses a
 * key that the scheme does not have (`package/key-not-in-scheme`).
 */
export function rankEntries(
  entries: readonly RankedEntry[],
  ranking: Ranking = {},
  options: RankOptions = {},
): DivisionStandings[] {
  const order = new ListOrder(ranking, options);
  const lines = entries.map((entry) => order.lineOf(entry));
  const lists = DivisionList.ofEach(lines, order, new TieDecisions(ranking, options.decisions));
  return [...lists.values()].map((list) => list.standings());
}
