import type { AwardCount, PrizeRule } from '../../competition/index.js';
import { parseDecimal } from '../../numbers/index.js';
import { awardsNamed } from '../delegations/awards-named.js';
import { shareCounts } from '../prizes/rules/by-share.js';
import { sizeCounts } from '../prizes/rules/by-size.js';
import { lastPlace } from '../prizes/rules/upper-share.js';
import type { EntryBounds } from './entry-bounds.js';

/** What is known when the turn of a rule comes. */
export interface Before {
  /** Everybody down to this place has a prize of an earlier rule for certain. */
  readonly sure: number;
  /** So many may have one. */
  readonly most: number;
  /** How many earlier rules give, ties aside; null if that does not go by places. */
  readonly nominal: number | null;
  /** Places go by the total first. */
  readonly byTotal: boolean;
}

/** A line of a rule: when an entry without a prize of an earlier rule is above it for certain, or below it for certain. */
export interface RuleLine {
  readonly award: string;
  readonly reaches: number | null;
  clinched(this: void, bounds: EntryBounds): boolean;
  out(this: void, bounds: EntryBounds): boolean;
  /** Everybody down to this place gets the award or a better one, whatever the tie. */
  readonly sure: number;
}

const never = () => false;

/**
 * The lines of a rule, the best award first. `base` is null as long as it is not known. Too involved to say anything while
 * marks are missing: limits per unit, `worldskills`, a base that is not known.
 */
export function ruleLines(rule: PrizeRule, base: number | null, before: Before): RuleLine[] {
  const lines =
    base === null || rule.rule === 'worldskills'
      ? awardsNamed(rule).map((award) => openLine({ award, reaches: null }))
      : plainLines(rule, base, before);
  const involved = rule.rule !== 'worldskills' && rule.maxPerUnit !== undefined;
  return lines.map((line) => withMinScore(involved ? openLine(line) : line, rule.minScore));
}

function openLine({ award, reaches }: Pick<RuleLine, 'award' | 'reaches'>): RuleLine {
  return { award, reaches, clinched: never, out: never, sure: 0 };
}

function plainLines(rule: Exclude<PrizeRule, { rule: 'worldskills' }>, base: number, before: Before): RuleLine[] {
  switch (rule.rule) {
    case 'by-count':
      return countedLines(rule.awards, rule, before);
    case 'by-share':
      return countedLines(shareCounts(rule, base), rule, before);
    case 'by-size':
      return countedLines(sizeCounts(rule, base), rule, before);
    case 'upper-share':
      return [upperLine(rule.award, lastPlace(rule, base), includes(rule))];
    case 'by-score':
      return [scoreLine(rule.award, rule.score)];
  }
}

type Limited = Extract<PrizeRule, { rule: 'by-count' | 'by-share' | 'by-size' | 'upper-share' }>;

function includes({ tieAtCut = 'include' }: Limited): boolean {
  return tieAtCut === 'include';
}

/**
 * Awards laid beside the list. With ties included, everybody within the counts gets one. Otherwise a tie above may let
 * awards lapse, so only the first line is sure, for who cannot be tied across it. Nobody beyond those who may have a prize
 * already and the counts gets one, unless people ahead are skipped for too small a score.
 */
function countedLines(counts: readonly AwardCount[], rule: Limited, before: Before): RuleLine[] {
  const awards = counts.filter(({ count }) => count > 0);
  const byPlace = rule.minScore === undefined || before.byTotal;
  const first = before.sure + (awards[0]?.count ?? 0);
  let upTo = 0;
  return awards.map(({ award, count }): RuleLine => {
    upTo += count;
    const [sure, most] = [before.sure + upTo, before.most + upTo];
    return {
      award,
      reaches: before.nominal === null ? null : before.nominal + upTo,
      clinched: includes(rule) ? ({ worst }) => worst <= sure : ({ last }) => last <= first,
      out: ({ best }) => byPlace && best > most,
      sure: includes(rule) ? sure : 0,
    };
  });
}

/** Down to a place, prizes or not. */
function upperLine(award: string, place: number, include: boolean): RuleLine {
  return {
    award,
    reaches: place,
    clinched: ({ worst, last }) => (include ? worst : last) <= place,
    out: ({ best }) => best > place,
    sure: include ? place : 0,
  };
}

function scoreLine(award: string, score: string): RuleLine {
  const needed = parseDecimal(score);
  return {
    award,
    reaches: null,
    clinched: ({ worst, least }) => worst < Infinity && least.gte(needed),
    out: ({ most }) => most.lt(needed),
    sure: 0,
  };
}

/** Who is below the least score gets nothing, so no line holds for everybody down to a place. */
function withMinScore(line: RuleLine, minScore: string | undefined): RuleLine {
  if (minScore === undefined) return line;
  const needed = parseDecimal(minScore);
  return {
    ...line,
    clinched: (bounds) => bounds.least.gte(needed) && line.clinched(bounds),
    out: (bounds) => bounds.most.lt(needed) || line.out(bounds),
    sure: 0,
  };
}
