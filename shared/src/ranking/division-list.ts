import type { RankingKeyName } from '../competition/index.js';
import { firstIndex } from './lines/first-index.js';
import { groupBy } from './lines/group-by.js';
import type { Line, ListOrder } from './lines/list-order.js';
import { standingOf, type Place } from './standing-of.js';
import type { DivisionStandings, Standing } from './standing.js';
import type { TieDecision, TieDecisions } from './ties/tie-decisions.js';

/** Entries that are equal on all keys, and what tells them from others and from each other. */
interface TiedGroup {
  /** Index of the first of them. */
  readonly from: number;
  readonly lines: readonly Line[];
  readonly decidedBy: RankingKeyName | null;
  readonly decision: TieDecision | null;
}

/** The lines of one division, always in order: a place is where those with equal keys begin. */
export class DivisionList {
  constructor(
    private readonly division: string,
    private readonly lines: Line[],
    private readonly order: ListOrder,
    private readonly ties: TieDecisions,
  ) {
    lines.sort((a, b) => order.compare(a, b));
  }

  /** A list for each division, in the order in which they first appear. */
  static ofEach(lines: Iterable<Line>, order: ListOrder, ties: TieDecisions): Map<string, DivisionList> {
    const divisions = groupBy(lines, ({ entry }) => entry.division);
    return new Map([...divisions].map(([division, all]) => [division, new DivisionList(division, all, order, ties)]));
  }

  /** A line of an entry that is not in the list yet. */
  put(line: Line): void {
    this.lines.splice(this.indexOf(line), 0, line);
  }

  /** A line that is in the list. */
  remove(line: Line): void {
    this.lines.splice(this.indexOf(line), 1);
  }

  standings(): DivisionStandings {
    const groups = this.groups();
    const placed = groups.flatMap((group) => group.lines.map((line) => standingOf(line, placeIn(group, line))));
    const unplaced = this.lines.slice(placed.length).map((line) => standingOf(line, null));
    return {
      division: this.division,
      complete: !this.lines.some(({ note }) => note === 'incomplete'),
      standings: [...placed.sort(byPlace), ...unplaced],
      undecided: groups
        .filter((group) => this.isUndecided(group))
        .map(({ lines }) => lines.map(({ entry }) => entry.id)),
    };
  }

  /** The standing of a line that is in the list, without looking at those who are far from it. */
  standingOf(line: Line): Standing {
    if (line.part !== 'placed') return standingOf(line, null);
    const group = this.groupOf(line);
    return standingOf(line, placeIn(group, line));
  }

  private indexOf(line: Line): number {
    return firstIndex(this.lines, (other) => this.order.compare(other, line) >= 0);
  }

  /** All groups of equals, those of a single entry too, best first. */
  private groups(): TiedGroup[] {
    const groups: TiedGroup[] = [];
    let first = this.lines[0];
    while (first?.part === 'placed') {
      const group = this.groupOf(first);
      groups.push(group);
      first = this.lines[group.from + group.lines.length];
    }
    return groups;
  }

  private groupOf(line: Line): TiedGroup {
    const from = firstIndex(this.lines, (other) => this.order.compareWithoutId(other, line) >= 0);
    const to = firstIndex(this.lines, (other) => this.order.compareWithoutId(other, line) > 0);
    const lines = this.lines.slice(from, to);
    const lastKey = Math.max(this.keyBetween(from - 1), this.keyBetween(to - 1));
    return { from, lines, decidedBy: this.order.keyName(lastKey), decision: this.decisionOn(lines) };
  }

  private decisionOn(lines: readonly Line[]): TieDecision | null {
    if (!this.ties.awaited || lines.length < 2) return null;
    return this.ties.find(
      this.division,
      lines.map(({ entry }) => entry.id),
    );
  }

  /** Index of the key that tells a line from the next one; −1 where the placed begin and end. */
  private keyBetween(index: number): number {
    const [line, next] = [this.lines[index], this.lines[index + 1]];
    return line && next?.part === 'placed' ? this.order.tellingKey(line, next) : -1;
  }

  private isUndecided({ lines, decision }: TiedGroup): boolean {
    return this.ties.awaited && lines.length > 1 && decision === null;
  }
}

function placeIn({ from, lines, decidedBy, decision }: TiedGroup, { entry }: Line): Place {
  if (decision === null) return { place: from + 1, tied: lines.length > 1, decidedBy };
  return { place: from + 1 + (decision.order.get(entry.id) ?? 0), tied: false, decidedBy: decision.by };
}

// Stable: who shares a place stays in the order of ids.
function byPlace(a: Standing, b: Standing): number {
  return (a.place ?? 0) - (b.place ?? 0);
}
