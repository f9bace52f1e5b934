import { scoreField, type EntryMark, type Penalty, type Tier } from '@jiangsai/shared';
import type { UnitEntity } from '../../registration/index.js';
import { SkillFacts } from '../../results/index.js';
import type { PlannedSkill } from './import-plan.js';

/** The results that a planned skill will have, before anything is written. */
export function plannedFacts(planned: PlannedSkill, units: readonly UnitEntity[], tier: Tier | null): SkillFacts {
  const { skill, entries, marks, penalties, decisions } = planned;
  const marksOf = byEntry<EntryMark & { entry: string }>(
    marks.map(({ entry, aspect, judge, value }) => ({ entry, aspect, judge, value: value ?? '' })),
  );
  const penaltiesOf = byEntry<Penalty & { entry: string }>(penalties);
  const field = entries.map(({ id, division, status }) => ({
    id,
    division,
    status,
    marks: marksOf.get(id) ?? [],
    penalties: penaltiesOf.get(id) ?? [],
  }));
  if (!skill.scheme) throw new Error('a skill of a package has a scheme');
  return new SkillFacts({
    rules: skill.rules,
    scoring: skill.scheme,
    approved: entries,
    units: new Map(units.map((unit) => [unit.id, unit])),
    scores: scoreField(skill.scheme, field),
    decisions: decisions.map(({ decision }) => decision),
    ...(tier && { tier }),
  });
}

function byEntry<T extends { readonly entry: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.entry);
    if (group) group.push(item);
    else groups.set(item.entry, [item]);
  }
  return groups;
}
