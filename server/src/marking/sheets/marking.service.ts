import {
  checkMark,
  checkSpread,
  listSubCriteria,
  Refusal,
  sheetAspects,
  type Actor,
  type Aspect,
  type MarkingCommand,
  type MarkingReceipt,
  type SetMark,
  type SignSheet,
} from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import { schemeOf, SkillsService, type SkillEntity } from '../../competitions/index.js';
import { LedgerService, type Effect } from '../../ledger/index.js';
import { requireRight } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Store, type Transaction } from '../../platform/database/index.js';
import { EntriesService } from '../../registration/index.js';
import { StandingsService } from '../../results/index.js';
import { isCompeting } from './is-competing.js';
import type { MarkEntity } from './mark.entity.js';
import type { SheetEntity } from './sheet.entity.js';
import { SheetsRepository } from './sheets.repository.js';
import { SheetsService } from './sheets.service.js';

type Versions = Pick<MarkingReceipt, 'version' | 'sheetVersion'>;

/** How a mark travels: load, check by the rules of shared, write, let score, places and board follow; the ledger holds it all together. */
@Injectable()
export class MarkingService {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetsRepository,
    private readonly reading: SheetsService,
    private readonly skills: SkillsService,
    private readonly entries: EntriesService,
    private readonly standings: StandingsService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  async perform(actor: Actor, command: MarkingCommand): Promise<MarkingReceipt> {
    const { id, device, ...request } = command;
    const { competition } = await this.ownSheet(this.database.committed, actor, command);
    const { version, sheetVersion, receipt } = await this.ledger.perform<Versions>({
      chain: competition,
      command: { id, actor: actor.account, device },
      act: `marking/${command.kind}`,
      request,
      effect: (tx) => (command.kind === 'mark' ? this.mark(tx, actor, command) : this.sign(tx, actor, command)),
    });
    return { ...receipt, version, sheetVersion };
  }

  private async mark(tx: Transaction, actor: Actor, command: SetMark): Promise<Effect<Versions>> {
    const sheet = await this.ownSheet(tx, actor, command);
    const told = { entry: sheet.entry, aspect: command.aspect, value: command.value, judge: sheet.judge };
    // Whatever the phase: results rest on what was signed, so the ledger remembers every attempt to change it.
    if (sheet.state === 'signed') return refused(sheet, told, 'marking/sheet-already-signed');
    const skill = await this.openSkill(tx, sheet);
    const aspect = await this.aspectOf(tx, sheet, skill, command.aspect);
    if (command.value !== null) checkMark(aspect, command.value);
    const before = await this.sheets.findMark(tx, sheet.id, aspect.id);
    if ((before?.version ?? 0) !== command.baseVersion)
      throw new Refusal('marking/mark-changed', { present: before?.value ?? '—', version: before?.version ?? 0 });
    const mark: MarkEntity = {
      sheet: sheet.id,
      aspect: aspect.id,
      entry: sheet.entry,
      judge: sheet.judge,
      value: command.value,
      version: command.baseVersion + 1,
    };
    const others = (await this.sheets.marksOfEntry(tx, sheet.entry)).filter(
      (other) => other.sheet !== mark.sheet || other.aspect !== mark.aspect,
    );
    const marks = [...others, mark].flatMap(({ aspect: of, judge, value }) =>
      value === null ? [] : [{ aspect: of, judge, value }],
    );
    const spread = aspect.method === 'judgement' && spreadOf(marks.filter((other) => other.aspect === aspect.id));
    if (spread) return { ...refused(sheet, told, 'marking/judgement-spread'), refuse: spread };
    const sheetVersion = await this.write(tx, sheet, mark, before);
    await this.standings.entryMarked(tx, skill, sheet.entry, marks);
    return {
      object: `sheet/${sheet.id}`,
      body: { ...told, version: mark.version, at: command.deviceTime },
      answer: { version: mark.version, sheetVersion },
    };
  }

  private async sign(tx: Transaction, actor: Actor, command: SignSheet): Promise<Effect<Versions>> {
    const sheet = await this.ownSheet(tx, actor, command);
    await this.openSkill(tx, sheet);
    if (sheet.state === 'signed') throw new Refusal('marking/sheet-already-signed');
    if (sheet.marked < sheet.of) throw new Refusal('marking/sheet-incomplete', { missing: sheet.of - sheet.marked });
    if (sheet.version !== command.baseVersion) throw new Refusal('marking/sheet-changed');
    const marks = await this.sheets.marksOfSheet(tx, sheet.id);
    const version = sheet.version + 2;
    await this.update(tx, sheet, { state: 'signed', signedAt: this.clock.now(), signedCommand: command.id });
    return {
      object: `sheet/${sheet.id}`,
      body: {
        entry: sheet.entry,
        marks: marks.map(({ aspect, value }) => ({ aspect, value })),
        at: command.deviceTime,
      },
      answer: { version, sheetVersion: version },
      // What the judge gets as a receipt stands on the sheet too.
      after: async ({ number, head }, inside) => {
        await this.update(inside, { ...sheet, version: version - 1 }, { signedNumber: number, signedHead: head });
      },
    };
  }

  private async write(
    tx: Transaction,
    sheet: SheetEntity,
    mark: MarkEntity,
    before: MarkEntity | null,
  ): Promise<number> {
    if (!(await this.sheets.saveMark(tx, mark)))
      throw new Refusal('marking/mark-changed', { present: before?.value ?? '—', version: before?.version ?? 0 });
    const had = before !== null && before.value !== null;
    const has = mark.value !== null;
    await this.update(tx, sheet, { marked: sheet.marked + Number(has) - Number(had) });
    return sheet.version + 1;
  }

  private async update(tx: Transaction, sheet: SheetEntity, change: Partial<SheetEntity>): Promise<void> {
    if (!(await this.sheets.update(tx, sheet.id, sheet.version, change))) throw new Refusal('marking/sheet-changed');
  }

  /** The skill of a sheet, if marking is open in it and the sheet's entry competes. */
  private async openSkill(tx: Transaction, { skill: id, entry }: SheetEntity): Promise<SkillEntity> {
    const skill = await this.skills.get(tx, id);
    if (skill.phase !== 'marking') throw new Refusal('marking/not-open');
    if (!isCompeting(await this.entries.get(tx, entry))) throw new Refusal('marking/entry-not-competing');
    return skill;
  }

  /** The sheet, if it is the actor's and the entry is the one that the actor sees on it. */
  private async ownSheet(store: Store, actor: Actor, command: MarkingCommand): Promise<SheetEntity> {
    const sheet = await this.reading.get(store, command.sheet);
    if (sheet.judge !== actor.account) throw new Refusal('marking/not-your-sheet');
    const { competition, skill, judge } = sheet;
    requireRight(actor, command.kind === 'mark' ? 'marking/mark' : 'marking/sign', { competition, skill, judge });
    if (command.entry !== sheet.entry) throw new Refusal('marking/entry-differs');
    return sheet;
  }

  private async aspectOf(store: Store, sheet: SheetEntity, skill: SkillEntity, id: string): Promise<Aspect> {
    const leads = await this.reading.leads(store, sheet, skill);
    const part = listSubCriteria(schemeOf(skill)).find((subCriterion) => subCriterion.id === sheet.subCriterion);
    const aspect = sheetAspects(part?.aspects ?? [], leads).find((candidate) => candidate.id === id);
    if (!aspect) throw new Refusal('marking/unknown-aspect', { aspect: id });
    return aspect;
  }
}

/** An attempt that the ledger must remember though nothing changes. */
function refused(
  sheet: SheetEntity,
  told: object,
  code: 'marking/sheet-already-signed' | 'marking/judgement-spread',
): Effect<Versions> {
  return {
    object: `sheet/${sheet.id}`,
    act: 'marking/refused',
    body: { ...told, code },
    answer: { version: 0, sheetVersion: sheet.version },
    refuse: { code },
  };
}

function spreadOf(marks: Parameters<typeof checkSpread>[0]): Refusal | null {
  try {
    checkSpread(marks);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
