import type { Scoring, SkillView } from '@jiangsai/shared';
import { findDraft } from '../../../../outbox/drafts/local-drafts.js';
import type { SchemeDraft } from '../draft/scheme-draft.js';

/** A draft as it lies on this device, and the scheme it was made from. `form` counts up when drafts look different. */
export interface KeptDraft {
  readonly form: 1;
  readonly base: Scoring | null;
  readonly draft: SchemeDraft;
  /** Epoch ms. */
  readonly at: number;
}

export function draftName(skill: SkillView): string {
  return `scheme.${skill.id}`;
}

export function findKeptDraft(skill: SkillView): KeptDraft | null {
  const kept = findDraft(draftName(skill));
  const readable = typeof kept === 'object' && kept !== null && 'form' in kept && kept.form === 1;
  return readable ? (kept as KeptDraft) : null;
}
