import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AccountsModule } from './accounts/index.js';
import { AwardsModule } from './awards/index.js';
import { BoardModule } from './board/index.js';
import { CompetitionsModule } from './competitions/index.js';
import { DemonstrationModule } from './demonstration/index.js';
import { HealthModule } from './health/index.js';
import { LedgerModule } from './ledger/index.js';
import { MarkingModule } from './marking/index.js';
import { AccessGuard } from './platform/auth/index.js';
import { PackagesModule } from './packages/index.js';
import { Clock } from './platform/clock.js';
import type { Config } from './platform/config/index.js';
import type { Database } from './platform/database/index.js';
import { RefusalFilter, validationPipe } from './platform/http/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { RegistrationModule } from './registration/index.js';
import { ResultsModule } from './results/index.js';

@Module({})
export class AppModule {
  static with(config: Config, database: Database): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, database, new Clock()),
        HealthModule,
        AccountsModule,
        LedgerModule,
        BoardModule,
        CompetitionsModule,
        RegistrationModule,
        ResultsModule,
        MarkingModule,
        AwardsModule,
        PackagesModule,
        DemonstrationModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
    };
  }
}
