import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';

/** Files lie in /assets and at the top; deeper down a dot is part of an address, as in the token of an invitation. */
const file = /^\/(assets\/.*|[^/]+)[.][a-z0-9]+$/i;

/** The built client: hashed files are kept for ever, the page itself never; every address of the client is the same page. */
export async function serveClient(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, { root: folder, serve: false, setHeaders: cacheRule });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', ({ url }, reply) => {
    const path = decodeURI(url.split('?', 1)[0] ?? '/');
    if (/^\/api(\/|$)/.test(path)) return reply.callNotFound();
    // A file that is not there is a 404, never the page: a browser would try to run it.
    return reply.sendFile(file.test(path) ? path.slice(1) : 'index.html');
  });
}

function cacheRule(reply: Pick<FastifyReply, 'header'>, path: string): void {
  reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}
