import type { RefusalCode } from '@jiangsai/shared';

const conflicts = new Set<RefusalCode>([
  'access/login-taken',
  'access/invitation-used',
  'competition/changed-meanwhile',
  'skill/phase-wrong',
  'skill/rules-frozen',
  'penalty/taken-back',
  'rules/proposal-decided',
  'rules/proposal-stale',
  'marking/sheet-already-signed',
  'marking/mark-changed',
  'marking/sheet-changed',
  'marking/not-open',
  'marking/judgement-spread',
  'request/command-id-reused',
]);

const fixed: Partial<Record<RefusalCode, number>> = {
  'access/sign-in-needed': 401,
  'access/wrong-credentials': 401,
  'awards/not-published': 404,
  'access/invitation-invalid': 404,
  'request/too-large': 413,
  'request/unsupported-type': 415,
  'request/too-many': 429,
  'request/foreign-origin': 403,
  'marking/not-your-sheet': 403,
  'server/fault': 500,
  'server/busy': 503,
};

/** The HTTP status of a refusal: 404 not found, 409 the state is against it, 403 no right, 400 malformed, 422 against a rule. */
export function refusalStatus(code: RefusalCode): number {
  const status = fixed[code];
  if (status !== undefined) return status;
  if (code.endsWith('not-found')) return 404;
  if (conflicts.has(code)) return 409;
  if (code.startsWith('access/')) return 403;
  return code.startsWith('request/') ? 400 : 422;
}
