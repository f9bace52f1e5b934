import type { AwardCount, ByCountRule } from '../competition/index.js';
import type { Candidate, RuleResult, RuleRun } from './rule-run.js';
import { UnitLimit, type Admitted } from './unit-limit.js';

/**
 * A fixed count of each award, best first. A tied group larger than what is left of an award: `include`, all get it and
 * the surplus comes off the following awards; `exclude`, none does, what is left lapses and they go on to the next award;
 * `undecided`, they wait and use up as many counts as they are.
 */
export const byCount: RuleRun<ByCountRule> = (rule, groups) => {
  const tieAtCut = rule.tieAtCut ?? 'include';
  const units = new UnitLimit(rule.maxPerUnit, tieAtCut);
  const awards = new AwardsLeft(rule.awards);
  const results: RuleResult[] = [];
  for (const group of groups) {
    const admitted = units.admit(group);
    if (admitted.members.length === 0) continue;
    if (tieAtCut === 'exclude') awards.lapseBelow(admitted.members.length);
    const award = awards.next();
    if (!award) break;
    const straddles = admitted.members.length > award.count;
    awards.use(admitted.members.length);
    units.use(admitted.members);
    results.push(give(award.award, straddles && tieAtCut === 'undecided' ? wholly(admitted) : admitted));
  }
  return {
    given: results.flatMap(({ given }) => given),
    undecided: results.flatMap(({ undecided }) => undecided),
  };
};

/** A group over the cut waits as one, whatever its units. */
function wholly({ members }: Admitted): Admitted {
  return { members, contested: [members] };
}

function give(award: string, { members, contested }: Admitted): RuleResult {
  const waiting = new Set(contested.flat());
  return {
    given: members.filter((member) => !waiting.has(member)).map(({ id }) => ({ entry: id, award })),
    undecided: contested.map((rivals) => ({ award, entries: idsOf(rivals) })),
  };
}

function idsOf(candidates: readonly Candidate[]): string[] {
  return candidates.map(({ id }) => id).sort();
}

/** What is left of each award while a rule goes down the list. */
class AwardsLeft {
  private readonly left: AwardCount[];

  constructor(awards: readonly AwardCount[]) {
    this.left = [...awards];
  }

  /** The best award of which there is any left. */
  next(): AwardCount | undefined {
    return this.left.find(({ count }) => count > 0);
  }

  /** Takes from the best awards that are left, one after another. */
  use(count: number): void {
    let open = count;
    for (const [index, award] of this.left.entries()) {
      const taken = Math.min(open, award.count);
      this.left[index] = { ...award, count: award.count - taken };
      open -= taken;
    }
  }

  /** Awards before the first that has `size` left are given to nobody any more. */
  lapseBelow(size: number): void {
    const from = this.left.findIndex(({ count }) => count >= size);
    this.left.splice(0, from === -1 ? this.left.length : from);
  }
}
