import { Module } from '@nestjs/common';
import { BoardModule } from '../board/index.js';
import { LedgerModule } from '../ledger/index.js';
import { CompetitionsController } from './competitions.controller.js';
import { CompetitionsRepository } from './competitions.repository.js';
import { CompetitionsService } from './competitions.service.js';
import { SchemeSpreadsheetController } from './scheme/scheme-spreadsheet.controller.js';
import { SchemeSpreadsheetService } from './scheme/scheme-spreadsheet.service.js';
import { SchemeThread } from './scheme/workbook/scheme-thread.js';
import { SkillCounts } from './skill-counts.js';
import { SkillsController } from './skills.controller.js';
import { SkillsRepository } from './skills.repository.js';
import { SkillsService } from './skills.service.js';

@Module({
  imports: [LedgerModule, BoardModule],
  controllers: [CompetitionsController, SkillsController, SchemeSpreadsheetController],
  providers: [
    CompetitionsService,
    CompetitionsRepository,
    SkillsService,
    SkillsRepository,
    SkillCounts,
    SchemeSpreadsheetService,
    SchemeThread,
  ],
  exports: [CompetitionsService, SkillsService, SkillCounts],
})
export class CompetitionsModule {}
