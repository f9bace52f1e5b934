import type { BoardPolicy, SkillPhase, Tier } from '../competition/index.js';
import type { LocalText, ResultRules, Scoring } from '../competition/index.js';
import type { ProblemView } from './session.js';

/** POST /api/competitions. Dates are `YYYY-MM-DD`, `timeZone` an IANA name; every time of the competition is shown in it. */
export interface NewCompetition {
  readonly name: LocalText;
  readonly tier: Tier;
  readonly timeZone: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** GET /api/competitions → { competitions: CompetitionLine[] } (those in which the actor holds a role) */
export interface CompetitionLine extends NewCompetition {
  readonly id: string;
  readonly rehearsal: boolean;
  readonly version: number;
}

/** GET /api/competitions/:competition */
export interface CompetitionView extends CompetitionLine {
  readonly skills: readonly SkillView[];
}

/**
 * POST /api/competitions/:competition/skills. PATCH …/skills/:skill {version, name?, quotaPerUnit?}; rules have a door of their own,
 * since they freeze when marking opens (`RulesView`).
 */
export interface NewSkill {
  readonly name: LocalText;
  /** How many entries one unit may register; null = no limit. */
  readonly quotaPerUnit: number | null;
  readonly rules: ResultRules;
}

export interface SkillView extends NewSkill {
  readonly id: string;
  readonly competition: string;
  readonly phase: SkillPhase;
  readonly policy: BoardPolicy;
  readonly board: string;
  readonly scheme: SchemeSummary | null;
  /** Approved entries. */
  readonly entries: number;
  readonly awaitingReview: number;
  readonly judges: number;
  readonly version: number;
}

export interface SchemeSummary {
  readonly subCriteria: number;
  readonly aspects: number;
  readonly judgement: number;
  readonly measurement: number;
  /** Σ maxima, a decimal string. */
  readonly max: string;
}

/**
 * PUT …/skills/:skill/scheme {scoring} or POST …/scheme/spreadsheet (multipart: `file`, fields `measurement` = pass-fail | points,
 * `judgesPerJudgement` = 1..15, `check` = true to look without importing) → SchemeImport. GET …/scheme → {scoring}.
 */
export interface SchemeImport {
  readonly imported: boolean;
  readonly scoring: Scoring;
  readonly summary: SchemeSummary;
  /** Things to know that do not stop the import (sections off their weight, weights that do not sum to 1 …). */
  readonly warnings: readonly ProblemView[];
}

/**
 * GET …/scheme/spreadsheet/losses: what the workbook of GET …/scheme/spreadsheet (the official form, `?language=`) does not
 * say. A sheet beside the form keeps it for our own import.
 */
export interface SchemeLosses {
  readonly losses: readonly ProblemView[];
}

/** POST …/skills/:skill/judges {judges} → { judges: {account, login}[] }. The client makes login and first password and shows them once. */
export interface NewJudge {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  /** Leads the skill's judging instead of marking: opens and closes marking, sets panels, sees results. */
  readonly chief?: boolean;
}

/** GET …/skills/:skill/judges → { judges: JudgeView[] } */
export interface JudgeView {
  readonly account: string;
  readonly chief: boolean;
  readonly login: string;
  readonly name: string;
  readonly sheets: number;
  readonly signed: number;
}

/** GET, PUT …/skills/:skill/panels {panels}. The first judge leads: measurement marks are the leader's, judgement marks everybody's. */
export interface Panel {
  readonly subCriterion: string;
  readonly judges: readonly string[];
}

/** POST …/skills/:skill/open, /close, /publish, and /reopen {reason}: {version} → SkillView. PUT …/skills/:skill/policy {policy} → SkillView. */
export interface PhaseChange {
  readonly version: number;
}
