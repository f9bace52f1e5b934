import { mayDo, Refusal, type Act } from '@jiangsai/shared';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { actKey } from './does.js';
import type { AppRequest } from './app-request.js';
import { OriginRule } from './origin-rule.js';
import { sessionCookie, SessionReader, type OpenSession } from './session-reader.js';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Deny by default: a door whose act is missing or not in the matrix is closed. The door asks whether the actor may do this
 * anywhere (in the competition of the address, if there is one); the use case asks again about the very object.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    private readonly origins: OriginRule,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Sockets have a guard of their own: they hold no session.
    if (context.getType() !== 'http') return true;
    const act = this.reflector.get<Act | undefined>(actKey, context.getHandler());
    const request = context.switchToHttp().getRequest<AppRequest>();
    const session = await this.sessionOf(request);
    if (!readingMethods.has(request.method)) this.checkOrigin(request, session);
    if (act === undefined) throw new Refusal('access/not-allowed');
    if (!mayDo(session?.actor ?? null, act, 'anywhere'))
      throw new Refusal(session ? 'access/not-allowed' : 'access/sign-in-needed');
    return true;
  }

  private async sessionOf(request: AppRequest): Promise<OpenSession | null> {
    const token = request.cookies[sessionCookie];
    const session = token ? await this.sessions.findSession(token) : null;
    request.session = session;
    return session;
  }

  private checkOrigin(request: AppRequest, session: OpenSession | null): void {
    if (!this.origins.allows(request.headers.origin, request.headers.host)) throw new Refusal('request/foreign-origin');
    if (session && request.headers['x-csrf-token'] !== session.csrfToken) throw new Refusal('access/csrf-token-wrong');
  }
}
