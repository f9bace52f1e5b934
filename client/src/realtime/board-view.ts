import type { BoardSnapshot, ProblemView } from '@jiangsai/shared';

/**
 * How far the picture can be trusted. `live`: every change arrives at once. `catching-up`: something is missing and asked for.
 * `polling`: asked for every few seconds. `offline`: nothing new since that moment (epoch ms of the last sign of life).
 */
export type ConnectionTruth =
  | { readonly kind: 'live' }
  | { readonly kind: 'catching-up' }
  | { readonly kind: 'polling' }
  | { readonly kind: 'offline'; readonly since: number };

export interface BoardView {
  /** The last picture; it stays when the connection goes. */
  readonly board: BoardSnapshot | null;
  readonly truth: ConnectionTruth;
  /** Why there will be no picture: the server knows no such board. */
  readonly failure: ProblemView | null;
}

export function sameTruth(a: ConnectionTruth, b: ConnectionTruth): boolean {
  if (a.kind === 'offline' && b.kind === 'offline') return a.since === b.since;
  return a.kind === b.kind;
}
