import { Module } from '@nestjs/common';
import { BoardModule } from '../board/index.js';
import { CompetitionsModule } from '../competitions/index.js';
import { LedgerModule } from '../ledger/index.js';
import { RegistrationModule } from '../registration/index.js';
import { ResultsModule } from '../results/index.js';
import { PackageExportService } from './package-export.service.js';
import { PackageImportService } from './package-import.service.js';
import { PackagesController } from './packages.controller.js';
import { PackagesRepository } from './packages.repository.js';

@Module({
  imports: [LedgerModule, BoardModule, CompetitionsModule, RegistrationModule, ResultsModule],
  controllers: [PackagesController],
  providers: [PackageImportService, PackageExportService, PackagesRepository],
})
export class PackagesModule {}
