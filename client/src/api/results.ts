import type {
  AwardList,
  AwardListLine,
  DecisionView,
  Done,
  EntryExplanation,
  NewDecision,
  PenaltyView,
  ResultsView,
  SkillView,
} from '@jiangsai/shared';
import { getJson, send, type SendOptions } from './http.js';
import { competitionPath, skillPath } from './competitions/paths.js';

export function readResults(skill: SkillView): Promise<ResultsView> {
  return getJson(`${skillPath(skill)}/results`);
}

/** How one entry's result comes about. */
export function explainResult(skill: SkillView, entry: string): Promise<EntryExplanation> {
  return getJson(`${skillPath(skill)}/results/entries/${encodeURIComponent(entry)}`);
}

/** In the order in which they were made. */
export async function listDecisions(skill: SkillView): Promise<readonly DecisionView[]> {
  const { decisions } = await getJson<{ decisions: readonly DecisionView[] }>(`${skillPath(skill)}/decisions`);
  return decisions;
}

/** Refused when it is not on exactly the group that waits. */
export function recordDecision(
  skill: SkillView,
  decision: NewDecision,
  options?: SendOptions,
): Promise<Done<DecisionView>> {
  return send('POST', `${skillPath(skill)}/decisions`, decision, options);
}

/** Those that were taken back too. */
export async function listPenalties(competition: string, entry: string): Promise<readonly PenaltyView[]> {
  const { penalties } = await getJson<{ penalties: readonly PenaltyView[] }>(penaltiesPath(competition, entry));
  return penalties;
}

export function givePenalty(
  competition: string,
  entry: string,
  penalty: { readonly points: string; readonly reason: string },
  options?: SendOptions,
): Promise<Done<PenaltyView>> {
  return send('POST', penaltiesPath(competition, entry), penalty, options);
}

export function takeBackPenalty(
  competition: string,
  { entry, id }: PenaltyView,
  reason: string,
  options?: SendOptions,
): Promise<Done<PenaltyView>> {
  return send('POST', `${penaltiesPath(competition, entry)}/${encodeURIComponent(id)}/take-back`, { reason }, options);
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

function penaltiesPath(competition: string, entry: string): string {
  return `${competitionPath(competition)}/entries/${encodeURIComponent(entry)}/penalties`;
}
