import { Refusal, type Actor } from '@jiangsai/shared';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { AppRequest } from './app-request.js';

const commandId = /^[A-Za-z0-9_-]{8,64}$/;

/** Who calls; refuses a caller who is not signed in. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { session } = context.switchToHttp().getRequest<AppRequest>();
  if (!session) throw new Refusal('access/sign-in-needed');
  return session.actor;
});

/** Who calls, or null for the public. */
export const Perhaps = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<AppRequest>().session ?? null;
});

/** The command id of a request that changes something. */
export const CommandId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<AppRequest>().headers['idempotency-key'];
  if (typeof key !== 'string' || !commandId.test(key)) throw new Refusal('request/command-id-missing');
  return key;
});
