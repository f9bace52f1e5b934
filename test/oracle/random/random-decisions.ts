import type { Decision } from '@jiangsai/shared';
import type { PlainDivision } from '../recount-plainly.js';
import type { PlainSkill } from '../plain/plain-package.js';
import type { Chance } from './chance.js';

type Undecided = PlainDivision['undecided'][number];

/** Decisions about what is undecided: some that hold, some that name too few, too many or the wrong ones. */
export function randomDecisions(chance: Chance, skill: PlainSkill, divisions: readonly PlainDivision[]): Decision[] {
  const all = (skill.entries ?? []).map(({ id }) => id);
  return divisions.flatMap(({ division, undecided }) =>
    undecided.flatMap((item) =>
      Array.from({ length: chance.pick([0, 1, 1, 1, 2]) }, () => ({
        ...decide(chance, skill, item, all),
        division: chance.maybe(30, () => (chance.percent(80) ? division : 'elsewhere')),
      })),
    ),
  );
}

function decide(
  chance: Chance,
  skill: PlainSkill,
  { what, award, entries }: Undecided,
  all: readonly string[],
): Decision {
  const isStale = chance.percent(20);
  if (what === 'place') {
    const ids = chance.several(isStale ? stale(chance, entries, all) : entries, all.length);
    const reason = { by: 'chief', reason: 'cleaner work' };
    if ((skill.ranking?.whenStillTied === 'draw') !== chance.percent(5)) {
      return { kind: 'draw', entries: ids, seed: chance.pick(['seed', 's2', '种子']) };
    }
    return { kind: 'order', order: ids, ...reason };
  }
  const named = chance.several(isStale ? all : entries, chance.pick([0, 1, 1, 1, 1, 2, 2, 3]));
  if (what === 'prize') return { kind: 'prize', award: award ?? '', entries: named };
  return { kind: 'qualification', entries: named };
}

/** One fewer, or one more than the group has. */
function stale(chance: Chance, entries: readonly string[], all: readonly string[]): readonly string[] {
  const others = all.filter((id) => !entries.includes(id));
  if (others.length === 0 || chance.percent(50)) return entries.length > 2 ? entries.slice(1) : entries;
  return [...entries, chance.pick(others)];
}
