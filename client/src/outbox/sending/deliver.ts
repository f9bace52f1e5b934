import type { MarkingCommand, MarkingReceipt, ProblemView } from '@jiangsai/shared';
import { ApiRefusal } from '../../api/failures.js';
import { readReceipt } from './read-receipt.js';

/** Thrown by a post that did not try: the account that is signed in is not the outbox's. */
export class SessionOfAnother extends Error {
  override readonly name = 'SessionOfAnother';
}

/** Sends one command; resolves to the parsed answer of a 2xx, throws `ApiRefusal` for the server's own no and anything else for the rest. */
export type Post = (command: MarkingCommand) => Promise<unknown>;

/**
 * What came of one try. `later` keeps the command: no answer of ours (`connection`), a server that asks for time (`busy`, not before
 * `waitMs`), or a session that must be renewed first (`session`).
 */
export type Delivery =
  | { readonly kind: 'stored'; readonly receipt: MarkingReceipt }
  | { readonly kind: 'refused'; readonly refusal: ProblemView }
  | { readonly kind: 'later'; readonly reason: LaterReason; readonly waitMs: number };

export type LaterReason = 'connection' | 'busy' | 'session';

export async function deliver(command: MarkingCommand, post: Post): Promise<Delivery> {
  try {
    const receipt = readReceipt(await post(command), command);
    return receipt === null ? later('connection') : { kind: 'stored', receipt };
  } catch (error) {
    if (error instanceof SessionOfAnother) return later('session');
    return error instanceof ApiRefusal && isOurs(error.code) ? ofRefusal(error) : later('connection');
  }
}

const later = (reason: LaterReason, waitMs = 0): Delivery => ({ kind: 'later', reason, waitMs });

// A proxy's JSON may carry an `error` with a code, too; ours read `area/reason`.
const isOurs = (code: unknown) => typeof code === 'string' && /^[a-z-]+\/[a-z-]+$/.test(code);

// Not about the command but about who sends it: a new session mends them.
const sessionCodes: readonly string[] = ['access/sign-in-needed', 'access/csrf-token-wrong'];

function ofRefusal(error: ApiRefusal): Delivery {
  if (error.status === 429) return later('busy', secondsAsked(error) * 1000);
  if (error.status >= 500) return later('busy');
  if (error.status === 401 || sessionCodes.includes(error.code)) return later('session');
  const { code, message, params } = error;
  return { kind: 'refused', refusal: { code, message, params } };
}

function secondsAsked(error: ApiRefusal): number {
  const seconds = Number(error.params['seconds']);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 60) : 0;
}
