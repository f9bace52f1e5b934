import {
  listAspects,
  packageFormat,
  type CompetitionPackage,
  type Decision,
  type EntryMark,
  type PackageEntry,
  type PackageMark,
  type PackageSkill,
} from '@jiangsai/shared';
import { schemeOf, type CompetitionEntity, type SkillEntity } from '../../competitions/index.js';
import type { EntryEntity, UnitEntity } from '../../registration/index.js';
import type { PenaltyEntity } from '../../results/index.js';

/** A skill that has a scheme, and what counts in it. */
export interface SkillContent {
  readonly skill: SkillEntity;
  readonly entries: readonly EntryEntity[];
  readonly marks: ReadonlyMap<string, readonly EntryMark[]>;
  readonly penalties: ReadonlyMap<string, readonly PenaltyEntity[]>;
  readonly decisions: readonly Decision[];
}

/** A competition as a package. Ids are as they are here; a delegation, which has none, is counted. */
export function competitionPackage(
  { id, name, tier }: CompetitionEntity,
  units: readonly UnitEntity[],
  skills: readonly SkillContent[],
): CompetitionPackage {
  const delegations = new Map(
    [...new Set(units.flatMap(({ delegation }) => delegation ?? []))].map((text, at) => [text, `delegation-${at + 1}`]),
  );
  const delegationOf = new Map(
    units.flatMap((unit) => (unit.delegation === null ? [] : [[unit.id, delegations.get(unit.delegation)] as const])),
  );
  return {
    format: packageFormat,
    competition: { id, name, tier },
    units: units.map((unit) => ({ id: unit.id, name: unit.name })),
    delegations: [...delegations].map(([text, own]) => ({ id: own, name: text })),
    skills: skills.map((content) => packageSkill(content, delegationOf)),
  };
}

function packageSkill(content: SkillContent, delegationOf: ReadonlyMap<string, string | undefined>): PackageSkill {
  const { skill, marks, penalties, decisions } = content;
  const order = new Map(listAspects(schemeOf(skill)).map(({ aspect }, at) => [aspect.id, at]));
  const entries = [...content.entries].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return {
    id: skill.id,
    name: skill.name,
    scoring: schemeOf(skill),
    ...skill.rules,
    entries: entries.map((entry) => packageEntry(entry, delegationOf.get(entry.unit ?? ''))),
    marks: entries.flatMap(({ id }) => packageMarks(id, marks.get(id) ?? [], order)),
    penalties: entries.flatMap(({ id }) =>
      (penalties.get(id) ?? []).map(({ points, reason }) => ({ entry: id, points, ...(reason !== '' && { reason }) })),
    ),
    decisions,
  };
}

function packageEntry(entry: EntryEntity, delegation: string | undefined): PackageEntry {
  const { id, number, name, division, unit, status, facts } = entry;
  const given = Object.entries({ number, unit, delegation, ...facts }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return { id, name, division, status, ...Object.fromEntries(given) };
}

/** In the order of the scheme, so that the same marks make the same file. */
function packageMarks(entry: string, marks: readonly EntryMark[], order: ReadonlyMap<string, number>): PackageMark[] {
  const at = ({ aspect }: EntryMark) => order.get(aspect) ?? 0;
  return [...marks]
    .sort((a, b) => at(a) - at(b) || ((a.judge ?? '') < (b.judge ?? '') ? -1 : 1))
    .map(({ aspect, judge, value }) => ({ entry, aspect, ...(judge && { judge }), value }));
}
