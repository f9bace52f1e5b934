import { Refusal } from '@jiangsai/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readerLanguage, refusalView } from '../refusal-view.js';
import { refusalStatus } from '../refusal-status.js';

/** Fastify answers an address that it cannot read (such as `/%zz`) before Nest hears of it; here in the shape of all refusals. */
export function refuseBadAddress(_: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = new Refusal('request/not-found');
  const language = readerLanguage(request.headers['accept-language']);
  void reply.status(refusalStatus(refusal.code)).send(refusalView(refusal, language));
}
