import type { BoardPolicy } from '../competition/index.js';
import type { DivisionStandings, Standing } from '../ranking/index.js';
import type { AwardCertainty } from './award-certainty.js';
import type { Publication, PublishableRow } from './next-board.js';
import type { PublishedBoard, RowStatus } from './published-board.js';

/** What the public may call an entry. */
export interface BoardEntry {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly delegation: string | null;
  /** Has at least one mark. */
  readonly started: boolean;
}

/** All that is known inside. Standings are asked for only by the policies that may show them. */
export interface Facts {
  readonly entries: readonly BoardEntry[];
  /** Strict places: an entry with missing marks has none. */
  readonly official: () => readonly DivisionStandings[];
  /** Places by the points so far, for an audience that watches the marks come in. */
  readonly running: () => readonly DivisionStandings[];
  readonly prizes: () => ReadonlyMap<string, string>;
  /** The best award that is still possible, by entry. */
  readonly certainties: () => ReadonlyMap<string, AwardCertainty>;
}

/**
 * The publication policy: the one place that decides which facts may be public now. `shown` is the board as it stands;
 * a freeze pins it, rules and inputs alike, whatever is marked meanwhile.
 */
export function publishBoard(policy: BoardPolicy, facts: Facts, shown: PublishedBoard): Publication {
  switch (policy) {
    case 'hidden':
      return { state: 'hidden', rows: [] };
    case 'frozen':
      return { state: 'frozen', rows: shown.rows };
    case 'live':
      return { state: 'provisional', rows: publishRows(facts.entries, facts.running(), running(facts.certainties())) };
    case 'final':
      return { state: 'final', rows: publishRows(facts.entries, facts.official(), final(facts.prizes())) };
  }
}

/** What a row tells beside the running or official standing. */
type Beside = (standing: Standing) => Pick<PublishableRow, 'scaled' | 'prize' | 'certainty'>;

function running(certainties: ReadonlyMap<string, AwardCertainty>): Beside {
  return ({ entry }) => ({ scaled: null, prize: null, certainty: certainties.get(entry) ?? null });
}

function final(prizes: ReadonlyMap<string, string>): Beside {
  return ({ entry, scaled }) => ({ scaled, prize: prizes.get(entry) ?? null, certainty: null });
}

function publishRows(
  entries: readonly BoardEntry[],
  divisions: readonly DivisionStandings[],
  beside: Beside,
): PublishableRow[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return divisions.flatMap(({ standings }) =>
    standings.flatMap((standing) => {
      const entry = byId.get(standing.entry);
      return entry ? [publishRow(entry, standing, beside(standing))] : [];
    }),
  );
}

function publishRow(entry: BoardEntry, standing: Standing, beside: ReturnType<Beside>): PublishableRow {
  const status = rowStatus(entry, standing);
  const silent = status === 'not-started';
  return {
    entry: entry.id,
    number: entry.number,
    name: entry.name,
    unit: entry.unit,
    delegation: entry.delegation,
    division: standing.division,
    place: standing.place,
    tied: standing.tied,
    decidedBy: standing.decidedBy,
    total: silent ? null : standing.total,
    scaled: silent ? null : beside.scaled,
    components: silent ? {} : standing.components,
    prize: beside.prize,
    certainty: silent ? null : beside.certainty,
    status,
  };
}

function rowStatus(entry: BoardEntry, standing: Standing): RowStatus | null {
  if (standing.note !== 'incomplete') return standing.note;
  return entry.started ? 'in-progress' : 'not-started';
}
