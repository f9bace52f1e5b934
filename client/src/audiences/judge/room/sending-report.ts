import type { SendingState } from '../../../outbox/outbox.js';
import type { RowCount } from '../../../outbox/reading/count-rows.js';

/** What the header says about the way from this device to the ledger: a tone, and the texts `judge.sending.<word>` and `.<detail>`. */
export interface SendingReport {
  readonly tone: 'plain' | 'stored' | 'waiting' | 'refused';
  readonly word: 'broken' | 'refused' | 'kept' | 'offline' | 'stored';
  readonly count: number;
  readonly detail:
    'reload' | 'look' | 'sending' | 'otherTab' | 'connection' | 'busy' | 'session' | 'nothingWaits' | null;
  /** Seconds until the next try. */
  readonly seconds: number;
}

/** `now`: epoch milliseconds. What needs the judge comes before what mends itself. */
export function sendingReport(sending: SendingState, rows: RowCount, online: boolean, now: number): SendingReport {
  const seconds = sending.kind === 'waiting' ? Math.max(0, Math.ceil((sending.retryAt - now) / 1000)) : 0;
  const report = (
    tone: SendingReport['tone'],
    word: SendingReport['word'],
    detail: SendingReport['detail'],
    count = 0,
  ) => ({
    tone,
    word,
    detail,
    count,
    seconds,
  });
  if (sending.kind === 'broken') return report('refused', 'broken', 'reload');
  if (rows.waiting > 0) return report('waiting', 'kept', whyKept(sending), rows.waiting);
  if (rows.refused > 0) return report('refused', 'refused', 'look', rows.refused);
  return online ? report('stored', 'stored', null) : report('plain', 'offline', 'nothingWaits');
}

function whyKept(sending: Exclude<SendingState, { kind: 'broken' }>): SendingReport['detail'] {
  if (sending.kind === 'waiting') return sending.reason;
  return sending.kind === 'sending' ? 'sending' : 'otherTab';
}
