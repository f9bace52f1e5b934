import {
  awardCertainties,
  cutLines,
  rankEntries,
  scoreEntry,
  skillResults,
  type AwardCertainty,
  type BoardEntry,
  type CutLine,
  type Decision,
  type DivisionStandings,
  type EntryScore,
  type Facts,
  type ResultRules,
  type ScoredEntry,
  type Scoring,
  type SkillResults,
  type SkillRules,
  type Tier,
} from '@jiangsai/shared';
import type { EntryEntity, UnitEntity } from '../../registration/index.js';

export interface SkillSources {
  readonly rules: ResultRules;
  readonly scoring: Scoring;
  readonly approved: readonly EntryEntity[];
  readonly units: ReadonlyMap<string, UnitEntity>;
  readonly scores: ReadonlyMap<string, EntryScore>;
  readonly decisions?: readonly Decision[];
  readonly tier?: Tier;
}

/** Everything that follows from the entries and scores of one skill, worked out when it is asked for. */
export class SkillFacts implements Facts {
  readonly rules: SkillRules;
  readonly scored: readonly ScoredEntry[];
  private worked: SkillResults | undefined;

  constructor(private readonly sources: SkillSources) {
    const { rules, scoring, approved, scores } = sources;
    this.rules = { ...rules, scoring };
    let blank: EntryScore | undefined;
    this.scored = approved.map((entry) => ({
      ...this.factsOf(entry),
      score: scores.get(entry.id) ?? (blank ??= scoreEntry(scoring, [])),
    }));
  }

  get results(): SkillResults {
    return (this.worked ??= this.resultsWith(this.sources.decisions ?? []));
  }

  /** What would follow if these were the decisions. */
  resultsWith(decisions: readonly Decision[]): SkillResults {
    const { tier } = this.sources;
    return skillResults(this.rules, this.scored, { decisions, competition: { ...(tier && { tier }) } });
  }

  get entries(): BoardEntry[] {
    return this.sources.approved.map((entry) => {
      const { id, number, name } = entry;
      const { unit, delegation } = this.home(entry);
      return { id, number, name, unit, delegation, started: this.sources.scores.get(id)?.started ?? false };
    });
  }

  official = (): DivisionStandings[] => this.results.divisions.map((division) => this.tiesByNumber(division));

  running = (): DivisionStandings[] => {
    const { decisions = [] } = this.sources;
    return rankEntries(this.scored, this.rules.ranking, { running: true, decisions });
  };

  prizes = (): ReadonlyMap<string, string> => this.results.prizes.prizes;

  certainties = (): ReadonlyMap<string, AwardCertainty> => awardCertainties(this.cutLines());

  cutLines(): CutLine[] {
    const { ranking, prizes, qualification, scoring } = this.rules;
    return cutLines({
      ranked: this.scored,
      standings: this.results.divisions,
      entries: this.scored,
      ...(ranking && { ranking }),
      ...(prizes && { prizeRules: prizes }),
      ...(qualification && { qualification }),
      ...(scoring.scale && { scale: scoring.scale.kind }),
      decisions: this.sources.decisions ?? [],
    });
  }

  home({ unit }: EntryEntity): { unit: string | null; unitName: string | null; delegation: string | null } {
    const home = unit === null ? undefined : this.sources.units.get(unit);
    return {
      unit: home?.shortName ?? home?.name ?? null,
      unitName: home?.name ?? null,
      delegation: home?.delegation ?? null,
    };
  }

  private factsOf(entry: EntryEntity) {
    const { id, division, status, unit, facts } = entry;
    return { id, division, status, unit, delegation: this.home(entry).delegation, ...facts };
  }

  // Ids are made at random and nobody sees them: a notice lists equals by their entry numbers, as the board does.
  private tiesByNumber(division: DivisionStandings): DivisionStandings {
    const order = new Map(this.sources.approved.map(({ id }, index) => [id, index]));
    const last = Number.MAX_SAFE_INTEGER;
    const standings = [...division.standings].sort(
      (a, b) =>
        (a.place ?? last) - (b.place ?? last) ||
        (a.place === null ? 0 : (order.get(a.entry) ?? last) - (order.get(b.entry) ?? last)),
    );
    return { ...division, standings };
  }
}
