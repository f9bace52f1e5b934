import {
  checkResultRules,
  checkScheme,
  compareResults,
  type Actor,
  type Language,
  type NamedDifference,
  type Problem,
  type ResultRules,
  type ResultsDifference,
  type RulesPreview,
  type Scoring,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { readScheme, SkillsService, type SkillEntity, type WantedRules } from '../../competitions/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Database, type Store } from '../../platform/database/index.js';
import { problemView } from '../../platform/http/index.js';
import { EntriesService, type EntryEntity } from '../../registration/index.js';
import { resultsView } from '../standings/results-view.js';
import type { SkillFacts } from '../standings/skill-facts.js';
import { SkillMarks } from '../standings/skill-marks.js';
import { StandingsService } from '../standings/standings.service.js';

export interface PreviewRequest {
  readonly actor: Actor;
  readonly competition: string;
  readonly skill: string;
  /** Not looked over yet. */
  readonly wanted: { readonly rules: unknown; readonly scoring?: unknown };
  readonly language: Language;
}

/** What other rules would do to the present marks. */
export interface Comparison {
  readonly problems: readonly Problem[];
  readonly before: SkillFacts | null;
  /** Null when there are problems. */
  readonly after: SkillFacts | null;
  readonly difference: ResultsDifference;
}

@Injectable()
export class PreviewService {
  constructor(
    private readonly database: Database,
    private readonly standings: StandingsService,
    private readonly marks: SkillMarks,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
  ) {}

  async preview({ actor, competition, skill: id, wanted, language }: PreviewRequest): Promise<RulesPreview> {
    requireRight(actor, 'rules/preview', { competition, skill: id });
    const { committed } = this.database;
    const skill = await this.skills.getIn(committed, competition, id);
    const approved = await this.entries.approved(committed, id);
    const read = readRules(wanted, skill, approved);
    const { problems, before, after, difference } = await this.compare(committed, skill, read.rules, read.problems);
    const scoring = read.rules?.scoring ?? skill.scheme;
    const divisions = (facts: SkillFacts | null) => facts && resultsView(facts, approved, []).divisions;
    return {
      problems: problems.map((problem) => problemView(problem, language)),
      warnings: scoring ? checkScheme(scoring).warnings.map((problem) => problemView(problem, language)) : [],
      before: divisions(before),
      after: divisions(after),
      difference: namedDifference(difference, approved),
    };
  }

  /** Rules that were looked over (null: `problems` say why not), against the present ones. */
  async compare(
    store: Store,
    skill: SkillEntity,
    wanted: WantedRules | null,
    problems: readonly Problem[] = [],
  ): Promise<Comparison> {
    const before = skill.scheme ? await this.standings.facts(store, skill) : null;
    const against = wanted ? await this.marksAgainst(store, skill, wanted.scoring) : problems;
    const scheme = wanted?.scoring ?? skill.scheme;
    if (!wanted || !scheme || against.length > 0) return { problems: against, before, after: null, difference: [] };
    const after = await this.standings.factsUnder(store, skill, wanted);
    return { problems: [], before, after, difference: compareResults(before?.results ?? null, after.results) };
  }

  private async marksAgainst(store: Store, skill: SkillEntity, scoring?: Scoring): Promise<readonly Problem[]> {
    if (!scoring || skill.phase === 'setup') return [];
    return this.marks.marking.problemsWith(store, skill, scoring);
  }
}

/** Everything that is wrong with rules and scheme, or both read. */
function readRules(
  wanted: PreviewRequest['wanted'],
  skill: SkillEntity,
  approved: readonly EntryEntity[],
): { readonly rules: WantedRules | null; readonly problems: readonly Problem[] } {
  const scheme = wanted.scoring === undefined ? null : readScheme(wanted.scoring);
  if (scheme && scheme.problems.length > 0) return { rules: null, problems: scheme.problems };
  const scoring = scheme?.scoring ?? skill.scheme;
  const known = approved.map(({ id }) => id);
  const { rules, problems } = checkResultRules(wanted.rules, scoring, known);
  return { rules: rules && wantedOf(rules, scheme?.scoring ?? undefined), problems };
}

function wantedOf(rules: ResultRules, scoring: Scoring | undefined): WantedRules {
  return { rules, ...(scoring && { scoring }) };
}

export function namedDifference(difference: ResultsDifference, entries: readonly EntryEntity[]): NamedDifference[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return difference.map((each) => {
    const { number, name } = byId.get(each.entry) ?? { number: null, name: each.entry };
    return { ...each, number, name };
  });
}
