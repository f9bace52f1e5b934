import { Refusal, type Actor, type Done, type MarkingProgress, type PhaseStep, type SkillView } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { drawCommitment, schemeOf, SkillsService, type SkillEntity, type SkillRequest } from '../competitions/index.js';
import { LedgerService } from '../ledger/index.js';
import { requireRight } from '../platform/auth/index.js';
import { Database, type Transaction } from '../platform/database/index.js';
import { EntriesService, type EntryEntity } from '../registration/index.js';
import { StandingsService } from '../results/index.js';
import { isCompeting } from './sheets/is-competing.js';
import { smallPanels } from './panels/panel-sizes.js';
import { PanelsService } from './panels/panels.service.js';
import { SchemeSheetsService } from './sheets/scheme-sheets.service.js';
import type { SheetEntity } from './sheets/sheet.entity.js';
import { SheetsRepository } from './sheets/sheets.repository.js';

@Injectable()
export class PhasesService {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetsRepository,
    private readonly schemeSheets: SchemeSheetsService,
    private readonly panels: PanelsService,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly standings: StandingsService,
    private readonly ledger: LedgerService,
  ) {}

  /** Opens marking: every judge gets the sheets of the own panels. */
  open(request: SkillRequest, version: number): Promise<Done<SkillView>> {
    requireRight(request.actor, 'marking/open', request);
    return this.step(request, version, 'open', async (tx, skill) => {
      const entries = await this.entries.approved(tx, skill.id);
      if (entries.length === 0) throw new Refusal('skill/entries-missing');
      const problems = smallPanels(schemeOf(skill), await this.panels.effectivePanels(tx, skill));
      const [first] = problems;
      if (first) throw new Refusal(first.code, first.params, undefined, problems);
      await this.schemeSheets.addSheets(tx, skill, idsOf(entries));
    });
  }

  /** Closes marking; every sheet of an entry that competes must be signed. */
  close(request: SkillRequest, version: number): Promise<Done<SkillView>> {
    requireRight(request.actor, 'marking/close', request);
    return this.step(request, version, 'close', async (tx, { id }) => {
      const competing = new Set((await this.entries.approved(tx, id)).filter(isCompeting).map((entry) => entry.id));
      const unsigned = (await this.sheets.listOfSkill(tx, id)).filter(
        ({ entry, state }) => state !== 'signed' && competing.has(entry),
      );
      if (unsigned.length > 0) throw new Refusal('results/sheets-unsigned', { count: unsigned.length });
    });
  }

  reopen(request: SkillRequest, version: number, reason: string): Promise<Done<SkillView>> {
    requireRight(request.actor, 'marking/close', request);
    return this.step(request, version, 'reopen', () => Promise.resolve(), { reason });
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
    if (late.length > 0) await this.schemeSheets.addSheets(tx, skill, idsOf(late));
  }

  private step(
    { actor, command, competition, skill: id }: SkillRequest,
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
        await this.standings.entriesChanged(tx, skill);
        return {
          object: `skill/${id}`,
          body: { phase: skill.phase, ...told, ...drawTold(skill, step) },
          answer: await this.skills.view(tx, skill),
        };
      },
    });
  }
}

function idsOf(entries: readonly EntryEntity[]): string[] {
  return entries.map(({ id }) => id);
}

/** The ledger holds the hash of the seed before anybody marks: nobody can pick another one once ties are known. */
function drawTold({ drawSeed }: SkillEntity, step: PhaseStep): object {
  return step === 'open' && drawSeed !== null ? { drawCommitment: drawCommitment(drawSeed) } : {};
}
