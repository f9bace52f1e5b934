import { checkMarks, listAspects, Refusal, type EntryMark, type Problem, type Scoring } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { schemeOf, type SkillEntity } from '../../competitions/index.js';
import type { Store, Transaction } from '../../platform/database/index.js';
import { newId } from '../../platform/ids.js';
import { EntriesService } from '../../registration/index.js';
import type { MarksSource } from '../../results/index.js';
import { smallPanels } from '../panels/panel-sizes.js';
import { PanelsService } from '../panels/panels.service.js';
import { expectedSheets, type ExpectedSheet } from './expected-sheets.js';
import type { MarkEntity } from './mark.entity.js';
import type { SheetEntity } from './sheet.entity.js';
import { SheetsRepository } from './sheets.repository.js';

/** What binds mark sheets to the scheme: makes them, and lets them follow a scheme that two people changed. */
@Injectable()
export class SchemeSheetsService implements MarksSource {
  constructor(
    private readonly sheets: SheetsRepository,
    private readonly panels: PanelsService,
    private readonly entries: EntriesService,
  ) {}

  readonly marksOf = async (store: Store, skill: string): Promise<Map<string, EntryMark[]>> =>
    marksByEntry(await this.sheets.marksOfSkill(store, skill));

  /** Sheets for entries that have none yet. */
  async addSheets(tx: Transaction, skill: SkillEntity, entries: readonly string[]): Promise<void> {
    const expected = expectedSheets(schemeOf(skill), await this.panels.effectivePanels(tx, skill));
    await this.sheets.insert(
      tx,
      expected.flatMap((sheet) => entries.map((entry) => newSheet(skill, entry, sheet))),
    );
  }

  /** Each with entry number and aspect: what is marked must stay where it is, and must be a mark there. */
  readonly problemsWith = async (store: Store, skill: SkillEntity, scoring: Scoring): Promise<Problem[]> => {
    const panels = await this.panels.effectivePanels(store, { ...skill, scheme: scoring });
    const places = new Set(
      expectedSheets(scoring, panels).flatMap((sheet) => sheet.aspects.map(({ id }) => `${keyOf(sheet)} ${id}`)),
    );
    const sheets = new Map((await this.sheets.listOfSkill(store, skill.id)).map((sheet) => [sheet.id, keyOf(sheet)]));
    const marks = await this.sheets.marksOfSkill(store, skill.id);
    const homeless = marksByEntry(marks.filter(({ sheet, aspect }) => !places.has(`${sheets.get(sheet)} ${aspect}`)));
    const standing = marksByEntry(marks);
    const entries = await this.entries.approved(store, skill.id);
    return [
      ...smallPanels(scoring, panels),
      ...entries.flatMap(({ id, number }) => {
        const where = (aspect: string) => `${number ?? id} ${aspect}`;
        return [
          ...homelessProblems(homeless.get(id) ?? [], where),
          ...markProblems(scoring, standing.get(id) ?? [], where),
        ];
      }),
    ];
  };

  /** A signed sheet that lacks a mark now is open again: its signature was for less. */
  readonly followScheme = async (tx: Transaction, skill: SkillEntity): Promise<void> => {
    const panels = await this.panels.effectivePanels(tx, skill);
    const expected = new Map(expectedSheets(schemeOf(skill), panels).map((sheet) => [keyOf(sheet), sheet]));
    const existing = await this.sheets.listOfSkill(tx, skill.id);
    const gone = existing.filter((sheet) => !expected.has(keyOf(sheet)));
    await this.sheets.remove(
      tx,
      gone.map(({ id }) => id),
    );
    for (const sheet of existing) {
      const of = expected.get(keyOf(sheet))?.aspects.length;
      if (of !== undefined && of !== sheet.of)
        await this.sheets.update(tx, sheet.id, sheet.version, resized(sheet, of));
    }
    const known = new Set(existing.map((sheet) => `${sheet.entry} ${keyOf(sheet)}`));
    const missing = [...new Set(existing.map(({ entry }) => entry))].flatMap((entry) =>
      [...expected].flatMap(([key, sheet]) => (known.has(`${entry} ${key}`) ? [] : [newSheet(skill, entry, sheet)])),
    );
    await this.sheets.insert(tx, missing);
  };
}

function keyOf({ subCriterion, judge }: Pick<SheetEntity, 'subCriterion' | 'judge'>): string {
  return `${subCriterion} ${judge}`;
}

const unsigned = { signedAt: null, signedCommand: null, signedNumber: null, signedHead: null };

function newSheet(
  { id: skill, competition }: SkillEntity,
  entry: string,
  { subCriterion, judge, aspects }: ExpectedSheet,
): SheetEntity {
  const of = aspects.length;
  const start = { state: 'open' as const, marked: 0, version: 1, ...unsigned };
  return { id: newId('m'), competition, skill, entry, subCriterion, judge, of, ...start };
}

function resized({ state, marked }: SheetEntity, of: number): Partial<SheetEntity> {
  return state === 'signed' && marked < of ? { of, state: 'open', ...unsigned } : { of };
}

function marksByEntry(marks: readonly MarkEntity[]): Map<string, EntryMark[]> {
  const byEntry = new Map<string, EntryMark[]>();
  for (const { entry, aspect, judge, value } of marks) {
    if (value === null) continue;
    const own = byEntry.get(entry);
    if (own) own.push({ aspect, judge, value });
    else byEntry.set(entry, [{ aspect, judge, value }]);
  }
  return byEntry;
}

/** Marks of aspects that their sheet would not have any more. */
function homelessProblems(marks: readonly EntryMark[], where: (aspect: string) => string): Problem[] {
  const aspects = [...new Set(marks.map(({ aspect }) => aspect))].sort();
  return aspects.map((aspect) => ({ code: 'marking/unknown-aspect', params: { aspect }, where: where(aspect) }));
}

/** Marks that their aspect would not take any more, one by one or together. */
function markProblems(scoring: Scoring, marks: readonly EntryMark[], where: (aspect: string) => string): Problem[] {
  return listAspects(scoring).flatMap(({ aspect }) => {
    const own = marks.filter((mark) => mark.aspect === aspect.id);
    return problemsOf(() => checkMarks(aspect, own), where(aspect.id));
  });
}

function problemsOf(check: () => void, where: string): Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [{ code: error.code, params: error.params, where }];
    throw error;
  }
}
