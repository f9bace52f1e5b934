import type { Decision, PrizeBase, PrizeRule, ScaleKind } from '../../competition/index.js';
import type { DivisionStandings } from '../../ranking/index.js';
import { baseSize, type PrizeEntry } from '../field/base-size.js';
import { prizeField } from '../field/prize-field.js';
import type { Decide } from '../list/give-down-the-list.js';
import { prizeDecisions } from './prize-decision.js';
import type { PrizeReason } from './prize-reason.js';
import type { Prizes, UndecidedPrize } from './prizes.js';
import type { Bench, RuleResult } from './rule-run.js';
import { byCount } from './rules/by-count.js';
import { byScore } from './rules/by-score.js';
import { byShare } from './rules/by-share.js';
import { bySize } from './rules/by-size.js';
import { upperShare } from './rules/upper-share.js';
import { worldskills } from './rules/worldskills.js';

export interface PrizeOptions {
  /** Which points the rule `worldskills` looks at: the rounded total (`none`, the default) or those on the scale. */
  readonly scale?: ScaleKind;
  readonly decisions?: readonly Decision[];
}

/**
 * Runs the prize rules in order, each in every division; an entry takes the first award that fits (03 §5). Takes official
 * standings. Entries without a place, with a note, not competed (guests, selection-only …) or missing in `entries` get
 * nothing, and the next ones move up. Tied groups that wait for a decision stand in `undecided`.
 */
export function awardPrizes(
  divisions: readonly DivisionStandings[],
  prizeRules: readonly PrizeRule[],
  entries: readonly PrizeEntry[],
  { scale = 'none', decisions = [] }: PrizeOptions = {},
): Prizes {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const awarded = new Awarded();
  for (const standings of divisions) {
    const { division } = standings;
    const base = (of: PrizeBase) => baseSize(standings, known, of);
    const field = prizeField(standings, known);
    const decide: Decide = prizeDecisions(division, decisions);
    for (const [index, rule] of prizeRules.entries()) {
      if (!ruleApplies(rule, division, base)) continue;
      awarded.add(division, index, rule, runRule(rule, { field, taken: awarded.taken, decide, scale, base }));
    }
  }
  const { prizes, undecided, reasons } = awarded;
  return { prizes, undecided, reasons };
}

/** Only in its divisions, and in no field smaller than it asks for. */
export function ruleApplies(rule: PrizeRule, division: string, base: (of: PrizeBase) => number): boolean {
  const { divisions, fieldFrom } = rule;
  return (divisions?.includes(division) ?? true) && (fieldFrom === undefined || base(ruleBase(rule)) >= fieldFrom);
}

/** Rules that name no base look at who competed. */
export function ruleBase(rule: PrizeRule): PrizeBase {
  return 'base' in rule || 'countSelectionOnly' in rule ? rule : {};
}

/** A new rule is a case here, its file and spec, and its shape in the competition room. */
function runRule(rule: PrizeRule, bench: Bench): RuleResult {
  switch (rule.rule) {
    case 'by-count':
      return byCount(rule, bench);
    case 'by-share':
      return byShare(rule, bench);
    case 'by-size':
      return bySize(rule, bench);
    case 'upper-share':
      return upperShare(rule, bench);
    case 'by-score':
      return byScore(rule, bench);
    case 'worldskills':
      return worldskills(rule, bench);
  }
}

/** What has been given so far. */
class Awarded implements Prizes {
  readonly prizes = new Map<string, string>();
  readonly undecided: UndecidedPrize[] = [];
  readonly reasons = new Map<string, PrizeReason>();
  readonly taken = new Set<string>();

  add(division: string, index: number, { rule: kind }: PrizeRule, { given, passed, undecided }: RuleResult): void {
    for (const { entry, award, why } of passed) {
      const { given: got, passedBy } = this.reasonOf(entry);
      if (why.startsWith('waiting')) this.taken.add(entry);
      // A past champion is passed by in every rule: once says it.
      if (why === 'selection-only' && passedBy.length > 0) continue;
      this.reasons.set(entry, { given: got, passedBy: [...passedBy, { rule: index, kind, award, why }] });
    }
    for (const { entry, award, ground } of given) {
      this.prizes.set(entry, award);
      this.taken.add(entry);
      const { passedBy } = this.reasonOf(entry);
      this.reasons.set(entry, { given: { rule: index, kind, award, ground }, passedBy });
    }
    this.undecided.push(...undecided.map((item) => ({ division, ...item })));
  }

  private reasonOf(entry: string): PrizeReason {
    return this.reasons.get(entry) ?? { given: null, passedBy: [] };
  }
}
