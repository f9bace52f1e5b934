import type { Grant } from '../access/index.js';
import type { PublicName } from '../board/index.js';
import type { RefusalCode, RefusalParams } from '../refusals/index.js';

/** GET /api/session. `csrfToken` goes back in the header `x-csrf-token` of every request that changes something. */
export interface SessionView {
  readonly account: { readonly id: string; readonly login: string; readonly name: string } | null;
  readonly grants: readonly Grant[];
  readonly csrfToken: string | null;
}

/** POST /api/session → SessionView, and an HttpOnly cookie. */
export interface SignIn {
  readonly login: string;
  readonly password: string;
}

/** GET /api/invitations/:token */
export interface InvitationView {
  readonly competition: PublicName;
  readonly unit: string;
  readonly used: boolean;
}

/** POST /api/invitations/:token/accept → SessionView (signed in at once). */
export interface AcceptInvitation {
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/** Every answer that is not 2xx. `problems`: the single faults of a refused batch. */
export interface RefusalView {
  readonly error: ProblemView & { readonly problems?: readonly ProblemView[] };
}

export interface ProblemView {
  readonly code: RefusalCode;
  /** In the language that the request asked for. */
  readonly message: string;
  readonly params?: RefusalParams;
  /** `sheet!cell` of a workbook, `row n: column` of a pasted table, a path in JSON, a field of a form. */
  readonly where?: string;
}

/** Every act answers with the ledger row it became, after the commit. */
export interface Receipt {
  readonly command: string;
  readonly number: number;
  readonly head: string;
}

export type Done<Answer = object> = Answer & { readonly receipt: Receipt };
