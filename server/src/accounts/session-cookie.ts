import type { SessionView } from '@jiangsai/shared';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sessionCookie } from '../platform/auth/index.js';
import { Config } from '../platform/config/index.js';
import type { SignedIn } from './accounts.service.js';

@Injectable()
export class SessionCookie {
  constructor(private readonly config: Config) {}

  set(reply: FastifyReply, { token, expiresAt, view }: SignedIn): SessionView {
    reply.setCookie(sessionCookie, token, { ...this.options(), expires: new Date(expiresAt) });
    return view;
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(sessionCookie, this.options());
  }

  // Not always secure: halls run on plain http in a closed network.
  private options() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.config.secureCookies } as const;
  }
}
