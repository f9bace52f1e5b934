import type { LocalText, NewSkill, SkillView } from '@jiangsai/shared';
import type { SkillChange } from '../../../api/competitions/competitions.js';
import { prizeDraftOf, prizePresets, prizeRulesOf, presetAwards, type PrizeDraft } from './prize-draft.js';

/** A skill while its settings are edited. */
export interface SkillDraft {
  zh: string;
  en: string;
  /** Null: no limit. */
  quotaPerUnit: number | null;
  prizes: PrizeDraft;
}

export function emptySkill(): SkillDraft {
  const awards = presetAwards(prizePresets[0]).map((award) => ({ ...award }));
  return { zh: '', en: '', quotaPerUnit: 3, prizes: { awards, tieAtCut: 'include' } };
}

export function skillDraftOf(skill: SkillView): SkillDraft {
  const { name, quotaPerUnit, rules } = skill;
  const texts = typeof name === 'string' ? { 'zh-CN': name } : name;
  return { zh: texts['zh-CN'] ?? '', en: texts.en ?? '', quotaPerUnit, prizes: prizeDraftOf(rules.prizes) };
}

export function skillOf(draft: SkillDraft): NewSkill {
  return { name: nameOf(draft), quotaPerUnit: draft.quotaPerUnit, rules: { prizes: prizeRulesOf(draft.prizes) } };
}

/** What differs from the skill as the user saw it; null when nothing does. */
export function skillChangeOf(draft: SkillDraft, seen: SkillView): SkillChange | null {
  const before = skillDraftOf(seen);
  const change = {
    ...(draft.zh === before.zh && draft.en === before.en ? {} : { name: nameOf(draft) }),
    ...(draft.quotaPerUnit === before.quotaPerUnit ? {} : { quotaPerUnit: draft.quotaPerUnit }),
    ...(JSON.stringify(draft.prizes) === JSON.stringify(before.prizes)
      ? {}
      : { rules: { ...seen.rules, prizes: prizeRulesOf(draft.prizes, seen.rules.prizes) } }),
  };
  return Object.keys(change).length === 0 ? null : { ...change, version: seen.version };
}

/** The draft on top of a newer version: what the user changed stays, everything else is what somebody else made of it. */
export function rebase(draft: SkillDraft, seen: SkillView, now: SkillView): SkillDraft {
  const before = skillDraftOf(seen);
  const after = skillDraftOf(now);
  const touched = <Key extends keyof SkillDraft>(key: Key) =>
    JSON.stringify(draft[key]) !== JSON.stringify(before[key]);
  return {
    zh: touched('zh') ? draft.zh : after.zh,
    en: touched('en') ? draft.en : after.en,
    quotaPerUnit: touched('quotaPerUnit') ? draft.quotaPerUnit : after.quotaPerUnit,
    prizes: touched('prizes') ? draft.prizes : after.prizes,
  };
}

function nameOf({ zh, en }: SkillDraft): LocalText {
  return en.trim() === '' ? { 'zh-CN': zh.trim() } : { 'zh-CN': zh.trim(), en: en.trim() };
}
