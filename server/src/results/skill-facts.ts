import {
  awardPrizes,
  rankEntries,
  scoreEntry,
  type BoardEntry,
  type DivisionStandings,
  type EntryScore,
  type Facts,
  type PrizeRule,
  type Prizes,
  type RankedEntry,
  type Scoring,
} from '@jiangsai/shared';
import type { EntryEntity, UnitEntity } from '../registration/index.js';

/** Everything that follows from the entries and scores of one skill, worked out when it is asked for. */
export class SkillFacts implements Facts {
  private readonly ranked: readonly RankedEntry[];

  constructor(
    scoring: Scoring,
    private readonly approved: readonly EntryEntity[],
    private readonly units: ReadonlyMap<string, UnitEntity>,
    private readonly scores: ReadonlyMap<string, EntryScore>,
    private readonly rules: readonly PrizeRule[],
  ) {
    let blank: EntryScore | undefined;
    this.ranked = approved.map(({ id, division, status }) => {
      const score = scores.get(id) ?? (blank ??= scoreEntry(scoring, []));
      return { id, division, status, score };
    });
  }

  get entries(): BoardEntry[] {
    return this.approved.map((entry) => {
      const { id, number, name } = entry;
      const { unit, delegation } = this.home(entry);
      return { id, number, name, unit, delegation, started: this.scores.get(id)?.started ?? false };
    });
  }

  official = (): DivisionStandings[] => rankEntries(this.ranked).map((division) => this.tiesByNumber(division));

  running = (): DivisionStandings[] => rankEntries(this.ranked, {}, { running: true });

  prizes = (): ReadonlyMap<string, string> => this.awarded().prizes;

  awarded(): Prizes {
    const entries = this.approved.map(({ id, status, unit }) => ({ id, status, unit }));
    return awardPrizes(this.official(), this.rules, entries);
  }

  // Ids are made at random and nobody sees them: a notice lists equals by their entry numbers, as the board does.
  private tiesByNumber(division: DivisionStandings): DivisionStandings {
    const order = new Map(this.approved.map(({ id }, index) => [id, index]));
    const last = Number.MAX_SAFE_INTEGER;
    const standings = [...division.standings].sort(
      (a, b) =>
        (a.place ?? last) - (b.place ?? last) ||
        (a.place === null ? 0 : (order.get(a.entry) ?? last) - (order.get(b.entry) ?? last)),
    );
    return { ...division, standings };
  }

  home({ unit }: EntryEntity): { unit: string | null; unitName: string | null; delegation: string | null } {
    const home = unit === null ? undefined : this.units.get(unit);
    return {
      unit: home?.shortName ?? home?.name ?? null,
      unitName: home?.name ?? null,
      delegation: home?.delegation ?? null,
    };
  }
}
