import type { JudgeView, NewJudge, Panel, SkillView } from '@jiangsai/shared';
import { getJson, send, type SendOptions } from '../http.js';
import { skillPath } from './paths.js';

/** The account that a new judge got, in the order of the request. */
export interface JudgeAccount {
  readonly account: string;
  readonly login: string;
}

export async function listJudges(skill: SkillView): Promise<readonly JudgeView[]> {
  const { judges } = await getJson<{ judges: readonly JudgeView[] }>(`${skillPath(skill)}/judges`);
  return judges;
}

export async function addJudges(
  skill: SkillView,
  judges: readonly NewJudge[],
  options?: SendOptions,
): Promise<readonly JudgeAccount[]> {
  const added = await send<{ judges: readonly JudgeAccount[] }>(
    'POST',
    `${skillPath(skill)}/judges`,
    { judges },
    options,
  );
  return added.judges;
}

export async function readPanels(skill: SkillView): Promise<readonly Panel[]> {
  const { panels } = await getJson<{ panels: readonly Panel[] }>(`${skillPath(skill)}/panels`);
  return panels;
}

export async function setPanels(
  skill: SkillView,
  panels: readonly Panel[],
  options?: SendOptions,
): Promise<readonly Panel[]> {
  const set = await send<{ panels: readonly Panel[] }>('PUT', `${skillPath(skill)}/panels`, { panels }, options);
  return set.panels;
}
