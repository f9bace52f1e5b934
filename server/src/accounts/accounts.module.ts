import { Global, Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { LedgerModule } from '../ledger/index.js';
import { SessionReader } from '../platform/auth/index.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';
import { FirstAccountsService } from './first-accounts.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionController } from './session.controller.js';
import { SessionsRepository } from './sessions.repository.js';

/** Global because the guard of every door asks here whose session a cookie is. */
@Global()
@Module({
  imports: [LedgerModule, ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [SessionController],
  providers: [
    AccountsService,
    FirstAccountsService,
    AccountsRepository,
    SessionsRepository,
    SessionCookie,
    { provide: SessionReader, useExisting: AccountsService },
  ],
  exports: [AccountsService, FirstAccountsService, SessionReader, SessionCookie],
})
export class AccountsModule {}
