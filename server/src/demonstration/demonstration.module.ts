import { Module } from '@nestjs/common';
import { CompetitionsModule } from '../competitions/index.js';
import { LedgerModule } from '../ledger/index.js';
import { MarkingModule } from '../marking/index.js';
import { RegistrationModule } from '../registration/index.js';
import { ResultsModule } from '../results/index.js';
import { DemonstrationService } from './demonstration.service.js';
import { RehearsalController } from './rehearsal.controller.js';
import { RehearsalService } from './rehearsal.service.js';

@Module({
  imports: [LedgerModule, CompetitionsModule, RegistrationModule, ResultsModule, MarkingModule],
  controllers: [RehearsalController],
  providers: [DemonstrationService, RehearsalService],
})
export class DemonstrationModule {}
