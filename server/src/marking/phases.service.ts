import {
  judgesNeeded,
  listSubCriteria,
  Refusal,
  sheetAspects,
  type Actor,
  type Done,
  type MarkingProgress,
  type Panel,
  type PhaseStep,
  type SkillView,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { schemeOf, SkillsService, type SkillEntity } from '../competitions/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Database, type Transaction } from '../platform/database/index.js';
import { newId } from '../platform/ids.js';
import { EntriesService, type EntryEntity } from '../registration/index.js';
import { ResultsService } from '../results/index.js';
import { isCompeting } from './sheets/is-competing.js';
import { PanelsService } from './panels/panels.service.js';
import type { SheetEntity } from './sheets/sheet.entity.js';
import { SheetsRepository } from './sheets/sheets.repository.js';

@Injectable()
export class PhasesService {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetsRepository,
    private readonly panels: PanelsService,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly results: ResultsService,
    private readonly ledger: LedgerService,
  ) {}

  /** Opens marking: every judge gets the sheets of the own panels. */
  open(actor: Actor, command: string, competition: string, id: string, version: number): Promise<Done<SkillView>> {
    requireRight(actor, 'marking/open', { competition, skill: id });
    return this.step(actor, command, competition, id, version, 'open', async (tx, skill) => {
      const entries = await this.entries.approved(tx, id);
      if (entries.length === 0) throw new Refusal('skill/entries-missing');
      const panels = await this.panels.effectivePanels(tx, skill);
      refuseSmallPanels(skill, panels);
      await this.addSheets(tx, skill, entries, panels);
    });
  }

  /** Closes marking; every sheet of an entry that competes must be signed. */
  close(actor: Actor, command: string, competition: string, id: string, version: number): Promise<Done<SkillView>> {
    requireRight(actor, 'marking/close', { competition, skill: id });
    return this.step(actor, command, competition, id, version, 'close', async (tx) => {
      const competing = new Set((await this.entries.approved(tx, id)).filter(isCompeting).map((entry) => entry.id));
      const unsigned = (await this.sheets.listOfSkill(tx, id)).filter(
        ({ entry, state }) => state !== 'signed' && competing.has(entry),
      );
      if (unsigned.length > 0) throw new Refusal('results/sheets-unsigned', { count: unsigned.length });
    });
  }

  reopen(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    version: number,
    reason: string,
  ): Promise<Done<SkillView>> {
    requireRight(actor, 'marking/close', { competition, skill: id });
    return this.step(actor, command, competition, id, version, 'reopen', () => Promise.resolve(), { reason });
  }

  async progress(actor: Actor, competition: string, id: string): Promise<MarkingProgress> {
    requireRight(actor, 'marking/progress', { competition, skill: id });
    const { committed } = this.database;
    await this.skills.getIn(committed, competition, id);
    const sheets = await this.sheets.listOfSkill(committed, id);
    const sum = (pick: (sheet: SheetEntity) => number) => sheets.reduce((total, sheet) => total + pick(sheet), 0);
    return {
      sheets: sheets.length,
      signed: sum(({ state }) => Number(state === 'signed')),
      marks: sum(({ marked }) => marked),
      of: sum(({ of }) => of),
    };
  }

  /** An entry that was approved while marking is on gets its sheets too. */
  async follow(tx: Transaction, id: string, entries: readonly EntryEntity[]): Promise<void> {
    const skill = await this.skills.get(tx, id);
    if (skill.phase !== 'marking') return;
    const known = new Set((await this.sheets.listOfSkill(tx, id)).map(({ entry }) => entry));
    const late = entries.filter((entry) => !known.has(entry.id));
    if (late.length > 0) await this.addSheets(tx, skill, late, await this.panels.effectivePanels(tx, skill));
  }

  private step(
    actor: Actor,
    command: string,
    competition: string,
    id: string,
    version: number,
    step: PhaseStep,
    work: (tx: Transaction, skill: SkillEntity) => Promise<void>,
    told: { reason?: string } = {},
  ): Promise<Done<SkillView>> {
    return this.ledger.perform({
      chain: competition,
      command: { id: command, actor: actor.account },
      act: `marking/${step}`,
      request: { id, version, ...told },
      effect: async (tx) => {
        const before = await this.skills.getIn(tx, competition, id);
        const skill = await this.skills.step(tx, before, version, step);
        await work(tx, skill);
        await this.results.republish(tx, skill);
        return {
          object: `skill/${id}`,
          body: { phase: skill.phase, ...told },
          answer: await this.skills.view(tx, skill),
        };
      },
    });
  }

  private async addSheets(
    tx: Transaction,
    skill: SkillEntity,
    entries: readonly EntryEntity[],
    panels: readonly Panel[],
  ): Promise<void> {
    const subCriteria = new Map(
      listSubCriteria(schemeOf(skill)).map((subCriterion) => [subCriterion.id, subCriterion]),
    );
    const sheets = panels.flatMap(({ subCriterion, judges }) =>
      judges.flatMap((judge, position) => {
        const of = sheetAspects(subCriteria.get(subCriterion)?.aspects ?? [], position === 0).length;
        return of === 0 ? [] : entries.map((entry) => newSheet(skill, entry.id, subCriterion, judge, of));
      }),
    );
    await this.sheets.insert(tx, sheets);
  }
}

function newSheet(
  { id: skill, competition }: SkillEntity,
  entry: string,
  subCriterion: string,
  judge: string,
  of: number,
): SheetEntity {
  const unsigned = { signedAt: null, signedCommand: null, signedNumber: null, signedHead: null };
  return {
    id: newId('m'),
    competition,
    skill,
    entry,
    subCriterion,
    judge,
    state: 'open',
    marked: 0,
    of,
    version: 1,
    ...unsigned,
  };
}

function refuseSmallPanels(skill: SkillEntity, panels: readonly Panel[]): void {
  const sizes = new Map(panels.map(({ subCriterion, judges }) => [subCriterion, judges.length]));
  if (Math.max(0, ...sizes.values()) === 0) throw new Refusal('skill/judges-missing');
  const problems = listSubCriteria(schemeOf(skill)).flatMap(({ id, aspects }) => {
    const needed = Math.max(...aspects.map((aspect) => (aspect.whenShort === 'plain-mean' ? 1 : judgesNeeded(aspect))));
    const present = sizes.get(id) ?? 0;
    return present < needed
      ? [{ code: 'skill/panel-too-small' as const, params: { subCriterion: id, needed, present } }]
      : [];
  });
  const [first] = problems;
  if (first) throw new Refusal(first.code, first.params, undefined, problems);
}
