import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import { refusalText } from '@jiangsai/shared';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

/** The built client: hashed files are kept for ever, the page itself never; every address of the client is the same page. */
export async function serveClient(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, { root: folder, prefix: '/', wildcard: false, setHeaders: cacheRule });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) =>
    request.url.startsWith('/api/') ? notFound(reply) : reply.sendFile('index.html'),
  );
}

function cacheRule(reply: Pick<FastifyReply, 'header'>, path: string): void {
  reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function notFound(reply: FastifyReply): FastifyReply {
  const code = 'request/not-found';
  return reply.status(404).send({ error: { code, message: refusalText({ code }, 'en') } });
}
