import { Module, type OnModuleInit } from '@nestjs/common';
import { CompetitionsModule, SkillCounts } from '../competitions/index.js';
import { LedgerModule } from '../ledger/index.js';
import { EntriesController } from './entries/entries.controller.js';
import { EntriesRepository } from './entries/entries.repository.js';
import { EntriesService } from './entries/entries.service.js';
import { EntryAmendmentsService } from './entries/entry-amendments.service.js';
import { EntryChanges } from './entries/entry-changes.js';
import { InvitationsRepository } from './invitations/invitations.repository.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { InvitationsController, UnitsController } from './units/units.controller.js';
import { UnitsRepository } from './units/units.repository.js';
import { UnitsService } from './units/units.service.js';

@Module({
  imports: [LedgerModule, CompetitionsModule],
  controllers: [UnitsController, InvitationsController, EntriesController],
  providers: [
    UnitsService,
    UnitsRepository,
    EntriesService,
    EntriesRepository,
    EntryAmendmentsService,
    EntryChanges,
    InvitationsService,
    InvitationsRepository,
  ],
  exports: [UnitsService, EntriesService, EntryChanges],
})
export class RegistrationModule implements OnModuleInit {
  constructor(
    private readonly counts: SkillCounts,
    private readonly entries: EntriesRepository,
  ) {}

  onModuleInit(): void {
    this.counts.add(async (store, skill) => ({
      entries: await this.entries.count(store, skill, 'approved'),
      awaitingReview: await this.entries.count(store, skill, 'submitted'),
    }));
  }
}
