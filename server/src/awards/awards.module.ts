import { Module } from '@nestjs/common';
import { CompetitionsModule } from '../competitions/index.js';
import { LedgerModule } from '../ledger/index.js';
import { RegistrationModule } from '../registration/index.js';
import { ResultsModule } from '../results/index.js';
import { AwardListsRepository } from './award-lists.repository.js';
import { AwardListsController, AwardsController } from './awards.controller.js';
import { AwardsService } from './awards.service.js';

@Module({
  imports: [LedgerModule, CompetitionsModule, RegistrationModule, ResultsModule],
  controllers: [AwardsController, AwardListsController],
  providers: [AwardsService, AwardListsRepository],
})
export class AwardsModule {}
