import { Global, Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { SessionReader } from '../platform/auth/index.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsService } from './accounts.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionController } from './session.controller.js';
import { SessionsRepository } from './sessions.repository.js';

/** Global because the guard of every door asks here whose session a cookie is. */
@Global()
@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [SessionController],
  providers: [
    AccountsService,
    AccountsRepository,
    SessionsRepository,
    SessionCookie,
    { provide: SessionReader, useExisting: AccountsService },
  ],
  exports: [AccountsService, SessionReader, SessionCookie],
})
export class AccountsModule {}
