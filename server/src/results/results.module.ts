import { Module, type OnModuleInit } from '@nestjs/common';
import { BoardModule } from '../board/index.js';
import { CompetitionsModule, SkillsService } from '../competitions/index.js';
import { LedgerModule } from '../ledger/index.js';
import { EntryChanges, RegistrationModule } from '../registration/index.js';
import { ResultsController } from './results.controller.js';
import { ResultsService } from './results.service.js';
import { RulesController } from './rules/rules.controller.js';
import { RulesService } from './rules/rules.service.js';
import { ScoresRepository } from './scores.repository.js';

@Module({
  imports: [LedgerModule, BoardModule, CompetitionsModule, RegistrationModule],
  controllers: [ResultsController, RulesController],
  providers: [ResultsService, RulesService, ScoresRepository],
  exports: [ResultsService],
})
export class ResultsModule implements OnModuleInit {
  constructor(
    private readonly changes: EntryChanges,
    private readonly skills: SkillsService,
    private readonly results: ResultsService,
  ) {}

  onModuleInit(): void {
    this.changes.follow(async (tx, skill) => this.results.republish(tx, await this.skills.get(tx, skill)));
  }
}
