import { recordReceipt, recordRefusal } from '../store/settle-command.js';
import { nextToSend } from '../store/read-outbox.js';
import type { OutboxDatabase } from '../store/open-outbox-database.js';
import type { WaitingRow } from '../store/outbox-row.js';
import { backOff } from './back-off.js';
import { deliver, type Delivery, type LaterReason, type Post } from './deliver.js';
import type { WakeUp } from './wake-up.js';

/** `idle`: nothing waits. `waiting`: the last try failed, the next is at `retryAt` (epoch milliseconds). */
export type SenderState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'waiting'; readonly reason: LaterReason; readonly retryAt: number };

export interface Sender {
  readonly database: OutboxDatabase;
  readonly post: Post;
  readonly wakeUp: WakeUp;
  readonly signal: AbortSignal;
  readonly onState: (state: SenderState) => void;
  /** A command got its receipt or its refusal. */
  readonly onSettled: (row: WaitingRow, delivery: Delivery) => void;
}

/**
 * Sends what waits, strictly one after another in the order of the counters, until the signal ends it. The next command leaves only when the one
 * before is settled on this device, so a killed browser sends the same command with the same id again.
 */
export async function runSender(sender: Sender): Promise<void> {
  let failures = 0;
  while (!sender.signal.aborted) {
    const row = await nextToSend(sender.database);
    if (row === null) {
      failures = 0;
      sender.onState({ kind: 'idle' });
      await sender.wakeUp.sleep(Infinity);
      continue;
    }
    sender.onState({ kind: 'sending' });
    const delivery = await deliver(row.command, sender.post);
    failures = delivery.kind === 'later' ? failures + 1 : 0;
    if (delivery.kind === 'later') await waitAfter(sender, delivery.reason, failures, delivery.waitMs);
    else await settle(sender, row, delivery);
  }
}

async function settle(sender: Sender, row: WaitingRow, delivery: Exclude<Delivery, { kind: 'later' }>): Promise<void> {
  if (delivery.kind === 'stored') await recordReceipt(sender.database, row, delivery.receipt);
  else await recordRefusal(sender.database, row, delivery.refusal);
  sender.onSettled(row, delivery);
}

// A tap or the network coming back ends the wait at once, but not before the time the server asked for.
async function waitAfter(sender: Sender, reason: LaterReason, failures: number, asked: number): Promise<void> {
  const notBefore = Date.now() + asked;
  const retryAt = Math.max(notBefore, Date.now() + backOff(failures, Math.random()));
  sender.onState({ kind: 'waiting', reason, retryAt });
  do await sender.wakeUp.sleep(retryAt - Date.now());
  while (!sender.signal.aborted && Date.now() < notBefore);
}
