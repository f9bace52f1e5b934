import type { PrizeBase, PrizeRule, Ranking } from '../../competition/index.js';
import type { DivisionStandings } from '../../ranking/index.js';
import { baseSize, type PrizeEntry } from '../field/base-size.js';
import { awardsNamed } from '../delegations/awards-named.js';
import { ruleApplies, ruleBase } from '../prizes/award-prizes.js';
import type { Prizes } from '../prizes/prizes.js';
import type { Certainty, CutLine } from './cut-line.js';
import { goesByTotal, type EntryBounds } from './entry-bounds.js';
import { ruleLines, type Before, type RuleLine } from './rule-lines.js';

/** A division in which marks are missing or a decision is awaited. */
export interface OpenDivision {
  readonly standings: DivisionStandings;
  readonly entries: ReadonlyMap<string, PrizeEntry>;
  /** Of who may still take prizes. */
  readonly bounds: ReadonlyMap<string, EntryBounds>;
  readonly ranking: Ranking;
}

/** The lines of all prize rules, as far as they hold whatever comes. */
export function openPrizeLines(division: OpenDivision, rules: readonly PrizeRule[]): CutLine[] {
  const walk = new RuleWalk(division);
  return rules.flatMap((rule, index) => walk.next(rule, index));
}

/** The lines of a division that is complete and decided: what was given, was given. */
export function finalPrizeLines(
  standings: DivisionStandings,
  entries: ReadonlyMap<string, PrizeEntry>,
  rules: readonly PrizeRule[],
  { reasons }: Prizes,
): CutLine[] {
  const base = (of: PrizeBase) => baseSize(standings, entries, of);
  const before = { sure: 0, most: 0, nominal: 0, byTotal: true };
  const reached = new Reached();
  return rules.flatMap((rule, index) => {
    if (!ruleApplies(rule, standings.division, base)) return [];
    const awards = awardsNamed(rule);
    const lines = ruleLines(rule, base(ruleBase(rule)), { ...before, nominal: reached.nominal });
    reached.add(lines);
    return lines.map(({ award, reaches }) => {
      const has = (entry: string) => {
        const given = reasons.get(entry)?.given;
        if (!given) return false;
        return given.rule < index || (given.rule === index && awards.indexOf(given.award) <= awards.indexOf(award));
      };
      const certainties = standings.standings.map(({ entry }) => [entry, has(entry) ? 'clinched' : 'out'] as const);
      return lineOf(standings, index, award, reaches, new Map(certainties));
    });
  });
}

/** How far the rules reach one after another, ties aside; null as soon as one does not go by places. */
class Reached {
  nominal: number | null = 0;

  add(lines: readonly RuleLine[]): void {
    for (const { reaches } of lines) this.nominal = reaches === null ? null : Math.max(this.nominal ?? 0, reaches);
  }
}

/** Goes through the rules with what is certain so far. */
class RuleWalk {
  private readonly reached = new Reached();
  private sure = 0;
  /** Who has a prize of an earlier rule for certain, and who may have one. */
  private readonly holders = new Set<string>();
  private readonly mayHold = new Set<string>();

  constructor(private readonly division: OpenDivision) {}

  next(rule: PrizeRule, index: number): CutLine[] {
    const base = this.base(rule);
    if (!this.mayApply(rule, base)) return [];
    const lines = ruleLines(rule, base, this.before());
    const cuts = lines.map(({ award, reaches, clinched, out }) => {
      const entries = this.everybody((id, bounds) => this.certainty(id, clinched(bounds), out(bounds)));
      return lineOf(this.division.standings, index, award, reaches, entries);
    });
    this.reached.add(lines);
    this.sure = Math.max(this.sure, ...lines.map(({ sure }) => sure));
    for (const [id, certainty] of cuts.at(-1)?.entries ?? []) {
      if (certainty === 'clinched') this.holders.add(id);
      if (certainty !== 'out') this.mayHold.add(id);
    }
    return cuts;
  }

  private before(): Before {
    const { sure, mayHold, reached, division } = this;
    return { sure, most: mayHold.size, nominal: reached.nominal, byTotal: goesByTotal(division.ranking) };
  }

  private certainty(id: string, clinched: boolean, out: boolean): Certainty {
    if (clinched || this.holders.has(id)) return 'clinched';
    return out && !this.mayHold.has(id) ? 'out' : 'open';
  }

  private everybody(certaintyOf: (id: string, bounds: EntryBounds) => Certainty): Map<string, Certainty> {
    const { standings, bounds } = this.division;
    return new Map(
      standings.standings.map(({ entry }) => {
        const own = bounds.get(entry);
        return [entry, own ? certaintyOf(entry, own) : 'out'];
      }),
    );
  }

  /** Null as long as missing marks can change it: who will be placed. */
  private base(rule: PrizeRule): number | null {
    const { standings, entries } = this.division;
    const of = ruleBase(rule);
    return of.base === 'placed' && !standings.complete ? null : baseSize(standings, entries, of);
  }

  private mayApply(rule: PrizeRule, base: number | null): boolean {
    return ruleApplies(rule, this.division.standings.division, () => base ?? Infinity);
  }
}

function lineOf(
  { division }: DivisionStandings,
  rule: number,
  award: string,
  reaches: number | null,
  entries: ReadonlyMap<string, Certainty>,
): CutLine {
  return { division, of: { rule, award }, reaches, entries };
}
