import {
  compareExact,
  listSubCriteria,
  parseDecimal,
  zero,
  type Decision,
  type PackageEntry,
  type PackageSkill,
  type ResultRules,
} from '@jiangsai/shared';
import { newDrawSeed, type SkillEntity } from '../../competitions/index.js';
import type { MarkEntity, SheetEntity } from '../../marking/index.js';
import { newId } from '../../platform/ids.js';
import { ruleFacts, type EntryEntity } from '../../registration/index.js';
import type { DecisionEntity, PenaltyEntity } from '../../results/index.js';
import { keptText } from './kept-text.js';

/** Which act makes the rows, and when. */
export interface Origin {
  readonly competition: string;
  readonly actor: string;
  readonly command: string;
  /** Each time another one. */
  readonly moment: () => number;
}

/** The rows of one skill. */
export interface SkillRows {
  readonly skill: SkillEntity;
  readonly entries: EntryEntity[];
  readonly sheets: SheetEntity[];
  readonly marks: MarkEntity[];
  readonly penalties: PenaltyEntity[];
  readonly decisions: DecisionEntity[];
}

/** `renamed` has the ids that the rows shall have; `ids` are those of the package, which name what has no name. */
export function skillRows(
  renamed: PackageSkill,
  { id: idThere, entries: entriesThere = [] }: PackageSkill,
  position: number,
  origin: Origin,
): SkillRows {
  const { entries = [], penalties = [], decisions = [] } = renamed;
  return {
    skill: skillRow(renamed, idThere, position, origin),
    entries: entries.map((entry, at) => entryRow(entry, entriesThere[at]?.id ?? entry.id, renamed.id, origin)),
    ...sheetRows(renamed, origin),
    penalties: penalties
      // Nothing taken off is no penalty here.
      .filter(({ points }) => compareExact(parseDecimal(points), zero) > 0)
      .map(({ entry, points, reason }) => ({
        id: newId('p'),
        skill: renamed.id,
        entry,
        points,
        reason: keptText(reason, ''),
        givenBy: origin.actor,
        givenAt: origin.moment(),
        ...{ takenBackBy: null, takenBackAt: null, takenBackReason: null },
      })),
    decisions: decisions.map((decision, at) => decisionRow(decision, at + 1, renamed.id, origin)),
  };
}

function skillRow(
  { id, name, scoring, marks = [], penalties = [], ...rest }: PackageSkill,
  idThere: string,
  position: number,
  { competition }: Origin,
): SkillEntity {
  const rules = resultRules(rest);
  const phase = marks.length + penalties.length > 0 ? 'closed' : 'setup';
  return {
    id,
    competition,
    position,
    name: keptText(name, '') === '' ? idThere : (name ?? idThere),
    quotaPerUnit: null,
    rules,
    phase,
    policy: 'hidden',
    scheme: scoring,
    drawSeed: phase === 'setup' ? null : newDrawSeed(rules),
    version: 1,
  };
}

function resultRules({ ranking, prizes, honours, promotions, qualification }: ResultRules): ResultRules {
  return {
    ...(ranking && { ranking }),
    ...(prizes && { prizes }),
    ...(honours && { honours }),
    ...(promotions && { promotions }),
    ...(qualification && { qualification }),
  };
}

function entryRow(entry: PackageEntry, idThere: string, skill: string, { competition, moment }: Origin): EntryEntity {
  const { id, unit = null, number = idThere, name, division = 'all', status = 'competed', ...rest } = entry;
  return {
    id,
    competition,
    skill,
    unit,
    number,
    name: keptText(name, number),
    division,
    coach: null,
    status,
    review: 'approved',
    returnReason: null,
    facts: ruleFacts(rest),
    version: 1,
    createdAt: moment(),
  };
}

/** Every judge's marks for an entry and a sub-criterion, on a sheet that is signed: nobody can write on it. */
function sheetRows({ id: skill, scoring, marks: given = [] }: PackageSkill, origin: Origin) {
  const parts = listSubCriteria(scoring);
  const partOf = new Map(parts.flatMap((part) => part.aspects.map((aspect) => [aspect.id, part.id] as const)));
  const sheets = new Map<string, SheetEntity>();
  const signedAt = origin.moment();
  const marks = given.map(({ entry, aspect, judge = '', value }): MarkEntity => {
    const subCriterion = partOf.get(aspect) ?? '';
    const key = JSON.stringify([entry, subCriterion, judge]);
    const sheet = sheets.get(key) ?? newSheet({ competition: origin.competition, skill, entry, subCriterion, judge });
    sheets.set(key, sheet);
    Object.assign(sheet, { marked: sheet.marked + 1, of: sheet.of + 1 });
    return { sheet: sheet.id, aspect, entry, judge, value, version: 1 };
  });
  for (const sheet of sheets.values()) Object.assign(sheet, { signedAt, signedCommand: origin.command });
  return { sheets: [...sheets.values()], marks };
}

type SheetPlace = Pick<SheetEntity, 'competition' | 'skill' | 'entry' | 'subCriterion' | 'judge'>;

function newSheet(place: SheetPlace): SheetEntity {
  const unsigned = { signedAt: null, signedCommand: null, signedNumber: null, signedHead: null };
  return { id: newId('m'), ...place, state: 'signed', marked: 0, of: 0, version: 1, ...unsigned };
}

function decisionRow(decision: Decision, position: number, skill: string, { actor, moment }: Origin): DecisionEntity {
  return { id: newId('d'), skill, position, decision, decidedBy: actor, decidedAt: moment() };
}
