import { Global, Module, type DynamicModule } from '@nestjs/common';
import { OriginRule } from './auth/index.js';
import { Clock } from './clock.js';
import { Config } from './config/index.js';
import { Database } from './database/index.js';

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, database: Database, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Database, useValue: database },
        { provide: Clock, useValue: clock },
        OriginRule,
      ],
      exports: [Config, Database, Clock, OriginRule],
    };
  }
}
