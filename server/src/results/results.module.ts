import { Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { BoardModule } from '../board/index.js';
import { CompetitionsModule, SkillsService } from '../competitions/index.js';
import { LedgerModule } from '../ledger/index.js';
import { Database } from '../platform/database/index.js';
import { EntryChanges, RegistrationModule } from '../registration/index.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DecisionsRepository } from './decisions/decisions.repository.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { PenaltiesController } from './penalties/penalties.controller.js';
import { PenaltiesRepository } from './penalties/penalties.repository.js';
import { PenaltiesService } from './penalties/penalties.service.js';
import { ResultsController } from './results.controller.js';
import { ResultsService } from './results.service.js';
import { PreviewService } from './rules/preview.service.js';
import { ProposalsRepository } from './rules/proposals.repository.js';
import { ProposalsService } from './rules/proposals.service.js';
import { RulesController } from './rules/rules.controller.js';
import { RulesService } from './rules/rules.service.js';
import { ScoresRepository } from './standings/scores.repository.js';
import { SkillMarks } from './standings/skill-marks.js';
import { StandingsService } from './standings/standings.service.js';

@Module({
  imports: [LedgerModule, BoardModule, CompetitionsModule, RegistrationModule],
  controllers: [ResultsController, RulesController, DecisionsController, PenaltiesController],
  providers: [
    ResultsService,
    StandingsService,
    SkillMarks,
    ScoresRepository,
    RulesService,
    PreviewService,
    ProposalsService,
    ProposalsRepository,
    DecisionsService,
    DecisionsRepository,
    PenaltiesService,
    PenaltiesRepository,
  ],
  exports: [ResultsService, StandingsService, SkillMarks, DecisionsRepository, PenaltiesRepository],
})
export class ResultsModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly changes: EntryChanges,
    private readonly skills: SkillsService,
    private readonly standings: StandingsService,
  ) {}

  onModuleInit(): void {
    this.changes.follow(async (tx, skill) => this.standings.entriesChanged(tx, await this.skills.get(tx, skill)));
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const skill of await this.skills.listOpened(this.database.committed))
      await this.database.transaction((tx) => this.standings.restore(tx, skill));
  }
}
