import type { EntryView, SkillView } from '@jiangsai/shared';

/** What a unit has used of its places in a skill. */
export interface QuotaLine {
  readonly skill: SkillView;
  readonly used: number;
  /** Null: no limit. */
  readonly left: number | null;
  /** Units register until marking opens. */
  readonly open: boolean;
}

export function quotaLines(skills: readonly SkillView[], own: readonly EntryView[]): QuotaLine[] {
  return skills.map((skill) => {
    const used = own.filter((entry) => entry.skill === skill.id).length;
    const left = skill.quotaPerUnit === null ? null : Math.max(0, skill.quotaPerUnit - used);
    return { skill, used, left, open: skill.phase === 'setup' };
  });
}

export function mayEnter({ open, left }: QuotaLine): boolean {
  return open && left !== 0;
}
