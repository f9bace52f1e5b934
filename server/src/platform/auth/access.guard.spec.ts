import type { Act, Actor, Grant } from '@jiangsai/shared';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config } from '../config/index.js';
import { AccessGuard } from './access.guard.js';
import type { AppRequest } from './app-request.js';
import { Does } from './does.js';
import { OriginRule } from './origin-rule.js';
import { sessionCookie, SessionReader } from './session-reader.js';

/** One judge is signed in, with the token `good`. */
class OneSession extends SessionReader {
  constructor(private readonly actor: Actor) {
    super();
  }

  override findSession(token: string) {
    return Promise.resolve(token === 'good' ? { id: 's', csrfToken: 'csrf', actor: this.actor } : null);
  }
}

const judge: Grant = { role: 'judge', competition: 'c-1', skill: 's-1' };
const guard = new AccessGuard(
  new Reflector(),
  new OneSession({ account: 'a-1', grants: [judge] }),
  new OriginRule(new Config({})),
);
const signedIn = { cookies: { [sessionCookie]: 'good' } };
const withToken = { ...signedIn, headers: { 'x-csrf-token': 'csrf' } };

function door(act: Act | undefined, request: Partial<AppRequest>, type = 'http'): ExecutionContext {
  const handler = () => undefined;
  if (act) Does(act)(handler, '', { value: handler });
  const whole: AppRequest = { method: 'GET', url: '/', ip: '', headers: {}, cookies: {}, ...request };
  return {
    getType: () => type,
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => whole }),
  } as unknown as ExecutionContext;
}

const answer = (act: Act | undefined, request: Partial<AppRequest>) =>
  guard.canActivate(door(act, request)).catch(({ code }: { code: string }) => code);

describe('the guard of every door', () => {
  it.each<[string, Act | undefined, Partial<AppRequest>, string | true]>([
    ['lets the public read boards', 'board/read', {}, true],
    ['lets a judge list sheets', 'marking/list-sheets', signedIn, true],
    ['asks a stranger to sign in', 'marking/list-sheets', {}, 'access/sign-in-needed'],
    [
      'asks again when the session is over',
      'marking/list-sheets',
      { cookies: { [sessionCookie]: 'old' } },
      'access/sign-in-needed',
    ],
    ['refuses a judge what only organizers do', 'ledger/export', signedIn, 'access/not-allowed'],
    ['closes a door without an act, for everybody', undefined, signedIn, 'access/not-allowed'],
    ['closes a door whose act is not in the matrix', 'no/such-act' as Act, signedIn, 'access/not-allowed'],
  ])('%s', async (_what, act, request, expected) => {
    expect(await answer(act, request)).toBe(expected);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('asks a signed-in browser for its token before a %s', async (method) => {
    expect(await answer('marking/mark', { ...withToken, method })).toBe(true);
    expect(await answer('marking/mark', { ...signedIn, method })).toBe('access/csrf-token-wrong');
    const wrong = { ...signedIn, headers: { 'x-csrf-token': 'crsf' } };
    expect(await answer('marking/mark', { ...wrong, method })).toBe('access/csrf-token-wrong');
  });

  it('asks for no token where nothing changes, or where nobody is signed in', async () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect(await answer('board/read', { ...signedIn, method })).toBe(true);
    expect(await answer('session/open', { method: 'POST' })).toBe(true);
  });

  it('refuses a change that another site sends, token or not, before it asks for rights', async () => {
    const headers = { ...withToken.headers, origin: 'https://evil.example', host: 'hall.local' };
    for (const act of ['marking/mark', 'session/open', undefined] as const)
      expect(await answer(act, { ...signedIn, headers, method: 'POST' })).toBe('request/foreign-origin');
  });

  it('leaves the session with the request, for the door', async () => {
    const context = door('board/read', signedIn);
    await guard.canActivate(context);
    expect(context.switchToHttp().getRequest<AppRequest>().session?.actor.account).toBe('a-1');
  });

  it('leaves sockets to their own rule', async () => {
    expect(await guard.canActivate(door(undefined, {}, 'ws'))).toBe(true);
  });
});
