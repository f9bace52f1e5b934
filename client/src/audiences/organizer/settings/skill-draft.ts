import { rulesPresets, type LocalText, type NewSkill, type ResultRules, type SkillView } from '@jiangsai/shared';
import type { SkillChange } from '../../../api/competitions/competitions.js';

/** A skill while its settings are edited. */
export interface SkillDraft {
  zh: string;
  en: string;
  /** Null: no limit. */
  quotaPerUnit: number | null;
}

export function emptySkill(): SkillDraft {
  return { zh: '', en: '', quotaPerUnit: 3 };
}

export function skillDraftOf(skill: SkillView): SkillDraft {
  const { name, quotaPerUnit } = skill;
  const texts = typeof name === 'string' ? { 'zh-CN': name } : name;
  return { zh: texts['zh-CN'] ?? '', en: texts.en ?? '', quotaPerUnit };
}

/** A new skill begins with the usual prizes; its page of rules changes them. */
export function skillOf(draft: SkillDraft): NewSkill {
  return { name: nameOf(draft), quotaPerUnit: draft.quotaPerUnit, rules: usualRules() };
}

function usualRules(): ResultRules {
  const { prizes } = rulesPresets['counts-1-2-3'].apply({ scoring: { criteria: [] } });
  return { ...(prizes && { prizes }) };
}

/** What differs from the skill as the user saw it; null when nothing does. */
export function skillChangeOf(draft: SkillDraft, seen: SkillView): SkillChange | null {
  const before = skillDraftOf(seen);
  const change = {
    ...(draft.zh === before.zh && draft.en === before.en ? {} : { name: nameOf(draft) }),
    ...(draft.quotaPerUnit === before.quotaPerUnit ? {} : { quotaPerUnit: draft.quotaPerUnit }),
  };
  return Object.keys(change).length === 0 ? null : { ...change, version: seen.version };
}

/** The draft on top of a newer version: what the user changed stays, everything else is what somebody else made of it. */
export function rebase(draft: SkillDraft, seen: SkillView, now: SkillView): SkillDraft {
  const before = skillDraftOf(seen);
  const after = skillDraftOf(now);
  return {
    zh: draft.zh === before.zh ? after.zh : draft.zh,
    en: draft.en === before.en ? after.en : draft.en,
    quotaPerUnit: draft.quotaPerUnit === before.quotaPerUnit ? after.quotaPerUnit : draft.quotaPerUnit,
  };
}

function nameOf({ zh, en }: SkillDraft): LocalText {
  return en.trim() === '' ? { 'zh-CN': zh.trim() } : { 'zh-CN': zh.trim(), en: en.trim() };
}
