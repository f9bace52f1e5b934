import type {
  BoardPolicy,
  CompetitionLine,
  CompetitionView,
  MarkingProgress,
  NewCompetition,
  NewSkill,
  PhaseStep,
  SchemeImport,
  Scoring,
  SkillView,
} from '@jiangsai/shared';
import { getJson, send, type SendOptions } from '../http.js';
import { competitionPath, skillPath } from './paths.js';

export async function listCompetitions(): Promise<readonly CompetitionLine[]> {
  const { competitions } = await getJson<{ competitions: readonly CompetitionLine[] }>('/api/competitions');
  return competitions;
}

export function createCompetition(competition: NewCompetition, options?: SendOptions): Promise<CompetitionView> {
  return send('POST', '/api/competitions', competition, options);
}

export function readCompetition(competition: string): Promise<CompetitionView> {
  return getJson(competitionPath(competition));
}

export function addSkill(competition: string, skill: NewSkill, options?: SendOptions): Promise<SkillView> {
  return send('POST', `${competitionPath(competition)}/skills`, skill, options);
}

/** Any part of a skill but its rules, which have a door of their own; with the version that the user saw. */
export type SkillChange = Partial<Omit<NewSkill, 'rules'>> & { readonly version: number };

export function changeSkill(skill: SkillView, change: SkillChange, options?: SendOptions): Promise<SkillView> {
  return send('PATCH', skillPath(skill), change, options);
}

/** `reason` goes with `reopen` only. */
export function changePhase(
  skill: SkillView,
  step: PhaseStep,
  reason: string | null,
  options?: SendOptions,
): Promise<SkillView> {
  const change = { version: skill.version };
  return send('POST', `${skillPath(skill)}/${step}`, reason === null ? change : { ...change, reason }, options);
}

export function setPolicy(skill: SkillView, policy: BoardPolicy, options?: SendOptions): Promise<SkillView> {
  return send('PUT', `${skillPath(skill)}/policy`, { policy }, options);
}

export function readProgress(skill: SkillView): Promise<MarkingProgress> {
  return getJson(`${skillPath(skill)}/progress`);
}

export async function readScheme(skill: SkillView): Promise<Scoring> {
  const { scoring } = await getJson<{ scoring: Scoring }>(`${skillPath(skill)}/scheme`);
  return scoring;
}

/** How the official spreadsheet is read where it leaves a choice. */
export interface SpreadsheetOptions {
  readonly measurement: 'pass-fail' | 'points';
  /** 1 to 15. */
  readonly judgesPerJudgement: number;
  /** Look only: nothing is imported. */
  readonly check: boolean;
}

export function importSpreadsheet(
  skill: SkillView,
  file: File,
  reading: SpreadsheetOptions,
  options?: SendOptions,
): Promise<SchemeImport> {
  const form = new FormData();
  // Fields before the file: a server that reads the form as a stream knows the options when the workbook begins.
  form.append('measurement', reading.measurement);
  form.append('judgesPerJudgement', String(reading.judgesPerJudgement));
  form.append('check', String(reading.check));
  form.append('file', file);
  return send('POST', `${skillPath(skill)}/scheme/spreadsheet`, form, options);
}

/** Downloaded by a plain link: the browser sends the session's cookie with it. */
export function ledgerPath(competition: string): string {
  return `${competitionPath(competition)}/ledger.jsonl`;
}
