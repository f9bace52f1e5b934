import type { ByScoreRule } from '../../../competition/index.js';
import { parseDecimal } from '../../../numbers/index.js';
import type { Contender } from '../../field/prize-field.js';
import { giveDownTheList } from '../../list/give-down-the-list.js';
import type { Supply } from '../../list/supply.js';
import { UnitLimit } from '../../list/unit-limit.js';
import { openGroups, type Bench, type RuleRun } from '../rule-run.js';

/** Everybody without a prize whose total reaches the score (03 §5). Entries tied at the limit of a unit all get it. */
export const byScore: RuleRun<ByScoreRule> = (rule, bench) => {
  const { award, score, minScore, maxPerUnit } = rule;
  const { given, passed, undecided } = giveDownTheList(openGroups(reaching(score, bench), minScore), {
    supply: endless(award),
    limits: [new UnitLimit(maxPerUnit, 'include', ({ unit }: Contender) => unit)],
    tieAtCut: 'include',
    decide: bench.decide,
  });
  const totals = new Map(
    bench.field.groups.flatMap((group) => group.takers.map(({ id, standing }) => [id, standing.total])),
  );
  return {
    given: given.map(({ entry, tie }) => ({
      entry,
      award,
      ground: { by: 'score', total: totals.get(entry) ?? '', score, tie },
    })),
    passed,
    undecided,
  };
};

function reaching(score: string, bench: Bench): Bench {
  const least = parseDecimal(score);
  const reaches = ({ total }: Contender) => total.gte(least);
  const groups = bench.field.groups.map((group) => ({
    ...group,
    takers: group.takers.filter(reaches),
    selectionOnly: group.selectionOnly.filter(reaches),
  }));
  return { ...bench, field: { ...bench.field, groups } };
}

const endless = (award: string): Supply => ({
  offer: () => ({ award, count: null, left: Infinity, cap: Infinity }),
  use: () => undefined,
  lapse: () => undefined,
});
