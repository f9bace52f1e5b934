import type { Ranking } from '../competition/index.js';
import { DivisionList } from './division-list.js';
import { ListOrder, type Line } from './lines/list-order.js';
import type { RankOptions } from './rank-entries.js';
import type { DivisionStandings, RankedEntry, Standing } from './standing.js';
import { TieDecisions } from './ties/tie-decisions.js';

/**
 * A ranking that is kept while marks come in: one changed entry is put where it belongs, instead of sorting the field
 * again. It always says the same as `rankEntries` of its entries, in the order in which they were first put. It knows no
 * scaled points, because each mark moves those of everybody.
 */
export class LiveRanking {
  private readonly order: ListOrder;
  private readonly ties: TieDecisions;
  private readonly lines: Map<string, Line>;
  private readonly lists: Map<string, DivisionList>;

  constructor(
    entries: readonly RankedEntry[],
    ranking: Ranking = {},
    { running, decisions }: Omit<RankOptions, 'scaled'> = {},
  ) {
    this.order = new ListOrder(ranking, { running });
    this.ties = new TieDecisions(ranking, decisions);
    this.lines = new Map(entries.map((entry) => [entry.id, this.order.lineOf(entry)]));
    this.lists = DivisionList.ofEach(this.lines.values(), this.order, this.ties);
  }

  /** A new entry, or a known one as it is now. Refuses what `rankEntries` refuses, and then changes nothing. */
  put(entry: RankedEntry): void {
    const line = this.order.lineOf(entry);
    this.takeOut(entry.id);
    this.lines.set(entry.id, line);
    const list = this.lists.get(entry.division);
    if (list) list.put(line);
    else this.lists.set(entry.division, new DivisionList(entry.division, [line], this.order, this.ties));
  }

  /** Does nothing when there is no such entry. */
  remove(id: string): void {
    this.takeOut(id);
    this.lines.delete(id);
  }

  divisions(): DivisionStandings[] {
    const named = new Set([...this.lines.values()].map(({ entry }) => entry.division));
    return [...named].flatMap((division) => this.lists.get(division)?.standings() ?? []);
  }

  /** The entry's line of the list, without a look at the whole field; null when there is no such entry. */
  findStanding(id: string): Standing | null {
    const line = this.lines.get(id);
    return line ? (this.lists.get(line.entry.division)?.standingOf(line) ?? null) : null;
  }

  /** Null for who has no place, and when there is no such entry. */
  findPlace(id: string): number | null {
    return this.findStanding(id)?.place ?? null;
  }

  private takeOut(id: string): void {
    const line = this.lines.get(id);
    if (line) this.lists.get(line.entry.division)?.remove(line);
  }
}
