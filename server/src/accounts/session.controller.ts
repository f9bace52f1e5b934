import type { SessionView } from '@jiangsai/shared';
import { Body, Controller, Delete, Get, HttpCode, Post, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Does, Perhaps, type OpenSession } from '../platform/auth/index.js';
import { AccountsService } from './accounts.service.js';
import { SignInDto } from './account.dto.js';
import { SessionCookie } from './session-cookie.js';
import { SignInThrottle } from './sign-in-throttle.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Does('session/read')
  read(@Perhaps() session: OpenSession | null): Promise<SessionView> | SessionView {
    if (!session) return { account: null, grants: [], csrfToken: null };
    return this.accounts.view(session.actor.account, session.csrfToken);
  }

  @Post()
  @HttpCode(200)
  @Does('session/open')
  @UseGuards(SignInThrottle)
  async open(
    @Body() { login, password }: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookie.set(reply, await this.accounts.signIn(login, password));
  }

  @Delete()
  @HttpCode(204)
  @Does('session/close')
  async close(@Perhaps() session: OpenSession | null, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (session) await this.accounts.signOut(session.id);
    this.cookie.clear(reply);
  }
}
