import type { ProblemView, SchemeLosses, SkillView } from '@jiangsai/shared';
import { getJson } from '../http.js';
import { skillPath } from './paths.js';

/** The scheme in the official form, downloaded by a plain link: the browser sends the session's cookie with it. */
export function schemeWorkbookPath(skill: SkillView, language: string): string {
  return `${skillPath(skill)}/scheme/spreadsheet?language=${encodeURIComponent(language)}`;
}

/** What the official form has no place for. */
export async function readSchemeLosses(skill: SkillView): Promise<readonly ProblemView[]> {
  const { losses } = await getJson<SchemeLosses>(`${skillPath(skill)}/scheme/spreadsheet/losses`);
  return losses;
}
