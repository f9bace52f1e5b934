import type { FastifyInstance } from 'fastify';

/**
 * What is asked before a stop is still answered, and then the line is closed: a browser would keep it open for more than a
 * minute, and the server would wait for it.
 */
export function hangUpWhenClosing(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.addHook('onSend', (_, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
}
