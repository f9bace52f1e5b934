import type { Decision, Qualification } from '../../competition/index.js';
import type { PackageSkill } from '../competition-package/package-skill.js';
import type { Names } from './names.js';

/** The same skill under other ids. Of a draw the order depends on the ids: write draws as orders before (`drawsAsOrders`). */
export function renameSkill(skill: PackageSkill, names: Names): PackageSkill {
  const { qualification, entries, marks, penalties, decisions } = skill;
  const renamed = {
    qualification: qualification && renameQualification(qualification, names),
    entries: entries?.map((entry) => ({
      ...entry,
      id: names.entry(entry.id),
      ...(entry.unit !== undefined && { unit: names.unit(entry.unit) }),
    })),
    marks: marks?.map((mark) => ({ ...mark, entry: names.entry(mark.entry), judge: names.judge(mark.judge) })),
    penalties: penalties?.map((penalty) => ({ ...penalty, entry: names.entry(penalty.entry) })),
    decisions: decisions?.map((decision) => renameDecision(decision, names)),
  };
  const given = Object.fromEntries(Object.entries(renamed).filter(([, value]) => value !== undefined));
  return { ...skill, ...given, id: names.skill(skill.id) };
}

function renameQualification(rule: Qualification, { skill, entry }: Names): Qualification {
  return {
    ...rule,
    ...(rule.into !== undefined && { into: skill(rule.into) }),
    ...(rule.declined && { declined: rule.declined.map(entry) }),
  };
}

function renameDecision(decision: Decision, { entry }: Names): Decision {
  return decision.kind === 'order'
    ? { ...decision, order: decision.order.map(entry) }
    : { ...decision, entries: decision.entries.map(entry) };
}
