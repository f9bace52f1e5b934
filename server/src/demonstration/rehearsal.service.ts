import { randomUUID } from 'node:crypto';
import { Refusal, type Actor, type RehearsalView, type SheetLine, type SheetView } from '@jiangsai/shared';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AccountsService } from '../accounts/index.js';
import { CompetitionsService, SkillsService } from '../competitions/index.js';
import { JudgesService, MarkingService, SheetsService } from '../marking/index.js';
import { Config } from '../platform/config/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { log } from '../platform/log.js';
import { rehearsalMark } from './rehearsal-marks.js';

const device = 'rehearsal-device';

/**
 * Made-up judges who mark one sheet every few seconds through the same use case as real ones, so that a first look shows a
 * living board. Only in competitions that are marked as rehearsals, and says so on every board.
 */
@Injectable()
export class RehearsalService implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private turn = 0;
  private rehearsed: readonly string[] = [];
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly competitions: CompetitionsService,
    private readonly skills: SkillsService,
    private readonly judges: JudgesService,
    private readonly sheets: SheetsService,
    private readonly marking: MarkingService,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  view(): RehearsalView {
    return { running: this.timer !== undefined, competitions: this.rehearsed };
  }

  /** False when there is nothing to rehearse. */
  async begin(): Promise<boolean> {
    this.rehearsed = await this.competitions.findRehearsals();
    if (this.rehearsed.length === 0) return false;
    this.timer ??= setInterval(() => this.step(), this.config.rehearsalPace * 1000);
    return true;
  }

  stop(): RehearsalView {
    if (!this.timer) throw new Refusal('rehearsal/not-running');
    this.halt();
    return this.view();
  }

  async onApplicationShutdown(): Promise<void> {
    this.halt();
    await this.working;
  }

  private halt(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  // One after another: a slow disk must not let made-up judges queue up.
  private step(): void {
    this.working = this.working
      .then(() => this.markNextSheet())
      .catch((error: unknown) => log.error({ error }, 'rehearsal stumbled'));
  }

  private async markNextSheet(): Promise<void> {
    const judges = await this.activeJudges();
    for (let tried = 0; tried < judges.length && this.timer; tried++) {
      const actor = judges[this.turn++ % judges.length];
      const next = actor && pickSheet(await this.sheets.list(actor), this.turn);
      if (actor && next) return this.markSheet(actor, await this.sheets.view(actor, next.id));
    }
    if (judges.length === 0) return;
    this.halt();
  }

  /** Where a person has signed in as a judge, that judge's sheets are left to the person. */
  private async activeJudges(): Promise<Actor[]> {
    const { committed } = this.database;
    const people = await this.accounts.signedInAccounts();
    const actors: Actor[] = [];
    for (const competition of await this.competitions.findRehearsals()) {
      for (const skill of await this.skills.list(committed, competition)) {
        if (skill.phase !== 'marking') continue;
        const judges = await this.judges.judgesOf(committed, skill.id);
        for (const { id } of judges) if (!people.has(id)) actors.push(await this.accounts.actorOf(id));
      }
    }
    return actors;
  }

  private async markSheet(actor: Actor, sheet: SheetView): Promise<void> {
    const origin = { device, counter: this.turn, sheet: sheet.id, entry: sheet.entry };
    let { version } = sheet;
    for (const { aspect, value, version: baseVersion } of sheet.aspects) {
      if (value !== null) continue;
      const mark = rehearsalMark(aspect, sheet.entry, actor.account);
      const receipt = await this.marking.perform(actor, {
        ...origin,
        ...this.stamp(),
        kind: 'mark',
        aspect: aspect.id,
        value: mark,
        baseVersion,
      });
      version = receipt.sheetVersion;
    }
    await this.marking.perform(actor, { ...origin, ...this.stamp(), kind: 'sign', baseVersion: version });
  }

  private stamp(): { id: string; deviceTime: string } {
    return { id: randomUUID(), deviceTime: new Date(this.clock.now()).toISOString() };
  }
}

/** An open sheet, not always the first, so that places change hands. */
function pickSheet(sheets: readonly SheetLine[], turn: number): SheetLine | undefined {
  const open = sheets.filter((sheet) => sheet.writable);
  return open[(turn * 7) % Math.max(open.length, 1)];
}
