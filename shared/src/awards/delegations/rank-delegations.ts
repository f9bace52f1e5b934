import type { DelegationKey, DelegationRanking } from '../../competition/index.js';
import { compareExact, exact, formatDecimal, round, type Exact } from '../../numbers/index.js';
import { giveDownTheList } from '../list/give-down-the-list.js';
import type { PlaceGroup } from '../list/place-group.js';
import { CountedSupply } from '../list/supply.js';
import { awardsNamed } from './awards-named.js';
import { delegationPoints } from './delegation-points.js';
import { achievements, type Achievement, type DelegationSkill } from './delegation-skill.js';

/** A line of the ranking of delegations. */
export interface DelegationStanding {
  readonly delegation: string;
  readonly place: number;
  readonly tied: boolean;
  /** Rounded, without trailing zeros. */
  readonly points: string;
  readonly prize: string | null;
}

interface Ranked {
  readonly id: string;
  readonly points: string;
  /** By key. */
  readonly values: readonly Exact[];
}

/**
 * Ranks delegations by what their entries did in all skills of the file (03 §7): every one of them, by place, then id. What
 * is shown is ranked. Entries whose prize is undecided count without it.
 */
export function rankDelegations(
  ranking: DelegationRanking,
  delegations: readonly string[],
  skills: readonly DelegationSkill[],
): DelegationStanding[] {
  const keys = ranking.keys ?? defaultKeys(skills);
  const all = achievements(skills);
  const bestFirst = delegations
    .map((id) => rankedOf(id, ranking, keys, all.get(id) ?? []))
    .sort((a, b) => compare(a, b, keys) || (a.id < b.id ? -1 : 1));
  const groups = placeGroups(bestFirst, keys);
  const prizes = teamPrizes(groups, ranking);
  return groups.flatMap(({ place, members }) =>
    members.map(({ id, points }) => {
      return { delegation: id, place, tied: members.length > 1, points, prize: prizes.get(id) ?? null };
    }),
  );
}

/** Points, then the counts of the awards in the order in which the prize rules first name them. */
function defaultKeys(skills: readonly DelegationSkill[]): DelegationKey[] {
  const awards = new Set(skills.flatMap(({ prizeRules }) => prizeRules.flatMap(awardsNamed)));
  return [{ by: 'points' }, ...[...awards].map((award): DelegationKey => ({ by: `award:${award}` }))];
}

function rankedOf(
  id: string,
  ranking: DelegationRanking,
  keys: readonly DelegationKey[],
  own: readonly Achievement[],
): Ranked {
  const { digits = 2, mode = 'half-up' } = ranking.rounding ?? {};
  const points = round(delegationPoints(ranking, own), { digits, mode });
  const values = keys.map(({ by }) => (by === 'points' ? points : exact(held(own, by.slice('award:'.length)))));
  return { id, points: formatDecimal(points), values };
}

function held(own: readonly Achievement[], award: string): number {
  return own.filter(({ prize }) => prize === award).length;
}

function compare(a: Ranked, b: Ranked, keys: readonly DelegationKey[]): number {
  for (const [index, { order = 'desc' }] of keys.entries()) {
    const [mine, theirs] = [a.values[index], b.values[index]];
    const ahead = mine && theirs ? compareExact(theirs, mine) : 0;
    if (ahead !== 0) return order === 'desc' ? ahead : -ahead;
  }
  return 0;
}

function placeGroups(bestFirst: readonly Ranked[], keys: readonly DelegationKey[]): PlaceGroup<Ranked>[] {
  const groups: { place: number; members: Ranked[] }[] = [];
  for (const [index, one] of bestFirst.entries()) {
    const last = groups.at(-1);
    const leader = last?.members[0];
    if (last && leader && compare(leader, one, keys) === 0) last.members.push(one);
    else groups.push({ place: index + 1, members: [one] });
  }
  return groups.map((group) => ({ ...group, others: 0, barred: [], undecided: false }));
}

/** 团体奖, by count. */
function teamPrizes(groups: readonly PlaceGroup<Ranked>[], ranking: DelegationRanking): Map<string, string> {
  const { given } = giveDownTheList(groups, {
    supply: new CountedSupply(ranking.prizes ?? []),
    tieAtCut: ranking.tieAtCut ?? 'include',
    limits: [],
    decide: () => null,
  });
  return new Map(given.map(({ entry, offer }) => [entry, offer.award]));
}
