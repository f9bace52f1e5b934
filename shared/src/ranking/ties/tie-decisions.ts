import { sha256Hex } from '../../canonical/index.js';
import type { Decision, DrawDecision, OrderDecision, Ranking, TieEnd } from '../../competition/index.js';

/** How a tied group was told apart. */
export interface TieDecision {
  readonly by: 'order' | 'draw';
  /** Index by id, 0 is the best. */
  readonly order: ReadonlyMap<string, number>;
}

type Ending = OrderDecision | DrawDecision;

/** Which decisions end a tie: `manual` listens only to the chief judge's order, `draw` only to a draw, `share` to none. */
const listensTo: Readonly<Record<TieEnd, Ending['kind'] | null>> = { share: null, manual: 'order', draw: 'draw' };

/** What people decided about entries that are equal on all keys. */
export class TieDecisions {
  /** Whether ties wait for a decision at all. */
  readonly awaited: boolean;
  private readonly byGroup = new Map<string, Ending[]>();

  constructor({ whenStillTied = 'share' }: Ranking, decisions: readonly Decision[] = []) {
    const kind = listensTo[whenStillTied];
    this.awaited = kind !== null;
    for (const decision of decisions) {
      if (!isEnding(decision) || decision.kind !== kind) continue;
      const key = groupKey(idsOf(decision));
      this.byGroup.set(key, [...(this.byGroup.get(key) ?? []), decision]);
    }
  }

  /** The last decision on exactly this group of a division, null if there is none. */
  find(division: string, ids: readonly string[]): TieDecision | null {
    if (this.byGroup.size === 0) return null;
    const decision = this.byGroup
      .get(groupKey(ids))
      ?.findLast((candidate) => candidate.division === undefined || candidate.division === division);
    return decision ? { by: decision.kind, order: indexById(bestFirst(decision)) } : null;
  }
}

function isEnding(decision: Decision): decision is Ending {
  return decision.kind === 'order' || decision.kind === 'draw';
}

function idsOf(decision: Ending): readonly string[] {
  return decision.kind === 'order' ? decision.order : decision.entries;
}

/** The same for the same set of ids. */
function groupKey(ids: readonly string[]): string {
  return JSON.stringify([...new Set(ids)].sort());
}

function bestFirst(decision: Ending): readonly string[] {
  return decision.kind === 'order' ? [...new Set(decision.order)] : drawOrder(decision.seed, decision.entries);
}

/** Best first by the hex SHA-256 of `seed:entryId`, so that whoever knows the seed can draw again. */
export function drawOrder(seed: string, entries: readonly string[]): string[] {
  const digests = new Map(entries.map((id) => [id, sha256Hex(`${seed}:${id}`)]));
  return [...digests].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
}

function indexById(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
