import type { AwardList, AwardListLine, ResultsView, SkillView } from '@jiangsai/shared';
import { getJson, send, type SendOptions } from './http.js';
import { competitionPath, skillPath } from './competitions/paths.js';

export function readResults(skill: SkillView): Promise<ResultsView> {
  return getJson(`${skillPath(skill)}/results`);
}

/** What the list would say if it were published now. */
export function previewAwardList(competition: string): Promise<AwardList> {
  return getJson(`${competitionPath(competition)}/award-list`);
}

export function publishAwardList(competition: string, options?: SendOptions): Promise<AwardList> {
  return send('POST', `${competitionPath(competition)}/award-list`, {}, options);
}

export async function listAwardLists(): Promise<readonly AwardListLine[]> {
  const { lists } = await getJson<{ lists: readonly AwardListLine[] }>('/api/award-lists');
  return lists;
}

export function readAwardList(competition: string): Promise<AwardList> {
  return getJson(`/api/award-lists/${encodeURIComponent(competition)}`);
}

/** The list that the public reads now; null before the first publication. */
export async function readPublishedList(competition: string): Promise<AwardList | null> {
  const lists = await listAwardLists();
  return lists.some((list) => list.competition === competition) ? readAwardList(competition) : null;
}

/** Downloaded by a plain link. */
export function awardListFilePath(competition: string): string {
  return `/api/award-lists/${encodeURIComponent(competition)}/award-list.xlsx`;
}
