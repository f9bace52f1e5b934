import { Refusal } from '@jiangsai/shared';
import type { FastifyInstance } from 'fastify';

/** Nothing that is sent here needs a tenth of it; whatever walks a body walks it by recursion, and the stack has an end. */
const deepest = 64;

/** Bodies are JSON: no forms, no plain text, no key that would reach a prototype, nothing nested without end. */
export function takeJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (depthOf(text) > deepest) done(new Refusal('request/too-deep', { most: deepest }));
    else void parse(request, text, done);
  });
}

/** How deep the brackets of a JSON text are nested; brackets inside its strings count for nothing. */
export function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (inString && letter === '\\') at += 1;
    else if (letter === '"') inString = !inString;
    else if (!inString && (letter === '[' || letter === '{')) most = Math.max(most, ++depth);
    else if (!inString && (letter === ']' || letter === '}')) depth -= 1;
  }
  return most;
}
