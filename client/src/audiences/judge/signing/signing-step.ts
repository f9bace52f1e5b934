import type { SheetView } from '@jiangsai/shared';
import type { PresentSignature } from '../../../outbox/reading/present-signature.js';

/** What stands between a judge and the signature, the first that holds; `sign`: nothing does. */
export type SigningStep = 'sending' | 'waiting' | 'refused' | 'reading' | 'unread' | 'incomplete' | 'closed' | 'sign';

export interface SigningFacts {
  readonly view: Pick<SheetView, 'aspects' | 'writable'> | null;
  readonly loading: boolean;
  readonly failed: boolean;
  /** Commands of this sheet on their way, and marks of it that were refused. */
  readonly waiting: number;
  readonly refusedMarks: number;
  readonly signature: PresentSignature['state'];
}

/** Only what the server holds can be signed, so it must have been read after the last mark got its receipt. */
export function signingStep({ view, loading, failed, waiting, refusedMarks, signature }: SigningFacts): SigningStep {
  if (signature === 'kept' || signature === 'stored') return 'sending';
  if (waiting > 0) return 'waiting';
  if (refusedMarks > 0) return 'refused';
  if (loading) return 'reading';
  if (failed || view === null) return 'unread';
  if (!view.writable) return 'closed';
  return view.aspects.some(({ value }) => value === null) ? 'incomplete' : 'sign';
}
