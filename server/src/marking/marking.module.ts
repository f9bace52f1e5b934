import { Module, type OnModuleInit } from '@nestjs/common';
import { AccountsService } from '../accounts/index.js';
import { CompetitionsModule, SkillCounts } from '../competitions/index.js';
import { LedgerModule } from '../ledger/index.js';
import { EntryChanges, RegistrationModule } from '../registration/index.js';
import { ResultsModule, SkillMarks } from '../results/index.js';
import { JudgesService } from './panels/judges.service.js';
import { MarkingController } from './sheets/marking.controller.js';
import { MarkingService } from './sheets/marking.service.js';
import { PanelsRepository } from './panels/panels.repository.js';
import { PanelsService } from './panels/panels.service.js';
import { PhasesService } from './phases.service.js';
import { SchemeSheetsService } from './sheets/scheme-sheets.service.js';
import { SheetsRepository } from './sheets/sheets.repository.js';
import { SheetsService } from './sheets/sheets.service.js';
import { SkillMarkingController } from './skill-marking.controller.js';

@Module({
  imports: [LedgerModule, CompetitionsModule, RegistrationModule, ResultsModule],
  controllers: [MarkingController, SkillMarkingController],
  providers: [
    MarkingService,
    SheetsService,
    SheetsRepository,
    SchemeSheetsService,
    JudgesService,
    PanelsService,
    PanelsRepository,
    PhasesService,
  ],
  exports: [MarkingService, JudgesService, PhasesService, SheetsService],
})
export class MarkingModule implements OnModuleInit {
  constructor(
    private readonly counts: SkillCounts,
    private readonly accounts: AccountsService,
    private readonly changes: EntryChanges,
    private readonly phases: PhasesService,
    private readonly marks: SkillMarks,
    private readonly sheets: SchemeSheetsService,
  ) {}

  onModuleInit(): void {
    this.counts.add(async (store, skill) => ({ judges: await this.accounts.countJudges(store, skill) }));
    this.marks.register(this.sheets);
    this.changes.follow((tx, skill, entries) => this.phases.follow(tx, skill, entries));
  }
}
