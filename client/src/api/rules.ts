import type { Done, NewRules, ProposalView, RulesPreview, RulesView, SkillView } from '@jiangsai/shared';
import { skillPath } from './competitions/paths.js';
import { send, getJson, type SendOptions } from './http.js';

export function readRules(skill: SkillView): Promise<RulesView> {
  return getJson(rulesPath(skill));
}

/** While the skill is set up; afterwards a change is proposed. `version` is the skill's as the user saw it. */
export function setRules(
  skill: SkillView,
  rules: NewRules & { readonly version: number },
  options?: SendOptions,
): Promise<Done<SkillView>> {
  return send('PUT', rulesPath(skill), rules, options);
}

/** What the rules would do to the present marks; nothing is kept. */
export function previewRules(skill: SkillView, rules: NewRules, options?: SendOptions): Promise<RulesPreview> {
  return send('POST', `${rulesPath(skill)}/preview`, rules, options);
}

export function proposeRules(
  skill: SkillView,
  proposal: NewRules & { readonly version: number; readonly reason: string },
  options?: SendOptions,
): Promise<Done<ProposalView>> {
  return send('POST', `${rulesPath(skill)}/proposals`, proposal, options);
}

/** The second person's word: the change holds from now on. */
export function confirmProposal(
  skill: SkillView,
  { proposal, version }: { readonly proposal: string; readonly version: number },
  options?: SendOptions,
): Promise<Done<SkillView>> {
  return send('POST', `${proposalPath(skill, proposal)}/confirm`, { version }, options);
}

/** Declined by a second person, or withdrawn by its proposer. */
export function declineProposal(
  skill: SkillView,
  { proposal, reason }: { readonly proposal: string; readonly reason: string },
  options?: SendOptions,
): Promise<Done<ProposalView>> {
  return send('POST', `${proposalPath(skill, proposal)}/decline`, { reason }, options);
}

function rulesPath(skill: SkillView): string {
  return `${skillPath(skill)}/rules`;
}

function proposalPath(skill: SkillView, proposal: string): string {
  return `${rulesPath(skill)}/proposals/${encodeURIComponent(proposal)}`;
}
