import {
  listSubCriteria,
  Refusal,
  sheetAspects,
  type Actor,
  type ListedSubCriterion,
  type SheetLine,
  type SheetView,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { CompetitionsService, schemeOf, SkillsService, type SkillEntity } from '../../competitions/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Database, type Store } from '../../platform/database/index.js';
import { EntriesService, type EntryEntity } from '../../registration/index.js';
import { isCompeting } from './is-competing.js';
import { PanelsService } from '../panels/panels.service.js';
import type { SheetEntity } from './sheet.entity.js';
import { SheetsRepository } from './sheets.repository.js';

/** What a judge sees of the own sheets: entry numbers, never a name. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetsRepository,
    private readonly panels: PanelsService,
    private readonly competitions: CompetitionsService,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
  ) {}

  async list(actor: Actor): Promise<SheetLine[]> {
    const { committed } = this.database;
    const sheets = await this.sheets.listOfJudge(committed, actor.account);
    const lines: SheetLine[] = [];
    for (const id of new Set(sheets.map(({ skill }) => skill))) {
      const own = sheets.filter(({ skill }) => skill === id);
      lines.push(...(await this.linesOf(committed, await this.skills.get(committed, id), own)));
    }
    return lines;
  }

  async view(actor: Actor, id: string): Promise<SheetView> {
    const { committed } = this.database;
    const sheet = await this.get(committed, id);
    if (sheet.judge !== actor.account) throw new Refusal('marking/not-your-sheet');
    requireRight(actor, 'marking/read-sheet', {
      competition: sheet.competition,
      skill: sheet.skill,
      judge: sheet.judge,
    });
    const skill = await this.skills.get(committed, sheet.skill);
    const [line] = await this.linesOf(committed, skill, [sheet]);
    if (!line) throw new Refusal('marking/sheet-not-found');
    const marks = new Map((await this.sheets.marksOfSheet(committed, id)).map((mark) => [mark.aspect, mark]));
    const part = listSubCriteria(schemeOf(skill)).find((subCriterion) => subCriterion.id === sheet.subCriterion);
    const aspects = sheetAspects(part?.aspects ?? [], await this.leads(committed, sheet, skill)).map((aspect) => {
      const mark = marks.get(aspect.id);
      return { aspect, value: mark?.value ?? null, version: mark?.version ?? 0 };
    });
    const { timeZone } = await this.competitions.get(committed, sheet.competition);
    return { ...line, aspects, signedAt: sheet.signedAt, timeZone, receipt: receiptOf(sheet) };
  }

  async get(store: Store, id: string): Promise<SheetEntity> {
    const sheet = await this.sheets.find(store, id);
    if (!sheet) throw new Refusal('marking/sheet-not-found');
    return sheet;
  }

  /** Whether the sheet's judge leads the panel and so marks the measurements too. */
  async leads(store: Store, sheet: SheetEntity, skill: SkillEntity): Promise<boolean> {
    const panels = await this.panels.effectivePanels(store, skill);
    return panels.find(({ subCriterion }) => subCriterion === sheet.subCriterion)?.judges[0] === sheet.judge;
  }

  private async linesOf(store: Store, skill: SkillEntity, sheets: readonly SheetEntity[]): Promise<SheetLine[]> {
    const parts = listSubCriteria(schemeOf(skill));
    const order = new Map(parts.map((part, index) => [part.id, { part, index }]));
    const entries = new Map((await this.entries.approved(store, skill.id)).map((entry) => [entry.id, entry]));
    return sheets
      .flatMap((sheet) => {
        const entry = entries.get(sheet.entry);
        const place = order.get(sheet.subCriterion);
        return entry && place ? [{ line: lineOf(sheet, skill, entry, place.part), index: place.index }] : [];
      })
      .sort((a, b) => compare(a.line.entryNumber, b.line.entryNumber) || a.index - b.index)
      .map(({ line }) => line);
  }
}

function lineOf(sheet: SheetEntity, skill: SkillEntity, entry: EntryEntity, part: ListedSubCriterion): SheetLine {
  const { id, competition, subCriterion, marked, of, state, version } = sheet;
  const writable = state === 'open' && skill.phase === 'marking' && isCompeting(entry);
  const names = { skillName: skill.name, entryNumber: entry.number ?? '', subCriterionName: part.name ?? part.id };
  return {
    id,
    competition,
    skill: skill.id,
    entry: entry.id,
    subCriterion,
    ...names,
    marked,
    of,
    state,
    writable,
    version,
  };
}

function receiptOf({ signedCommand, signedNumber, signedHead }: SheetEntity): SheetView['receipt'] {
  if (signedCommand === null || signedNumber === null || signedHead === null) return null;
  return { command: signedCommand, number: signedNumber, head: signedHead };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
