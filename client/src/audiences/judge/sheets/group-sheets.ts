import type { LocalText, SheetLine } from '@jiangsai/shared';

/** A judge either goes from workstation to workstation, or marks one thing for all entries in a row. */
export const groupings = ['entry', 'sub-criterion'] as const;
export type Grouping = (typeof groupings)[number];

export interface SkillSheets {
  readonly skill: string;
  readonly name: LocalText;
  readonly groups: readonly SheetGroup[];
}

/** The sheets of one entry, or of one sub-criterion. `key` is its number or id, as people call it. */
export interface SheetGroup {
  readonly key: string;
  /** Null for an entry: it is its number and nothing else. */
  readonly name: LocalText | null;
  readonly sheets: readonly SheetLine[];
}

/** Sheets by skill (as they came), then by entry number or by sub-criterion in the scheme's order (as they came). */
export function groupSheets(sheets: readonly SheetLine[], grouping: Grouping): SkillSheets[] {
  return split(sheets, (sheet) => sheet.skill).map((ofSkill) => ({
    skill: ofSkill.first.skill,
    name: ofSkill.first.skillName,
    groups: grouping === 'entry' ? byEntry(ofSkill.all) : bySubCriterion(ofSkill.all),
  }));
}

/** The order in which the judge works through the sheets of a grouping. */
export function inOrder(skills: readonly SkillSheets[]): SheetLine[] {
  return skills.flatMap(({ groups }) => groups.flatMap((group) => group.sheets));
}

function byEntry(sheets: readonly SheetLine[]): SheetGroup[] {
  const groups = split(sheets, (sheet) => sheet.entry).map(({ first, all }) => ({
    key: first.entryNumber,
    name: null,
    sheets: all,
  }));
  return groups.sort((a, b) => compareNumbers(a.key, b.key));
}

function bySubCriterion(sheets: readonly SheetLine[]): SheetGroup[] {
  return split(sheets, (sheet) => sheet.subCriterion).map(({ first, all }) => ({
    key: first.subCriterion,
    name: first.subCriterionName,
    sheets: [...all].sort((a, b) => compareNumbers(a.entryNumber, b.entryNumber)),
  }));
}

// Entry numbers may be '7', '07' or 'W-12': people expect 7 before 12.
const collator = new Intl.Collator('en', { numeric: true });
const compareNumbers = (a: string, b: string) => collator.compare(a, b);

interface Part {
  readonly first: SheetLine;
  readonly all: SheetLine[];
}

function split(sheets: readonly SheetLine[], keyOf: (sheet: SheetLine) => string): Part[] {
  const parts = new Map<string, Part>();
  for (const sheet of sheets) {
    const part = parts.get(keyOf(sheet));
    if (part === undefined) parts.set(keyOf(sheet), { first: sheet, all: [sheet] });
    else part.all.push(sheet);
  }
  return [...parts.values()];
}
