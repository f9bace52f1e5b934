import type { MarkingCommand } from '@jiangsai/shared';
import { newCommandId } from '../../api/command-id.js';
import { strict, type Device, type OutboxDatabase } from './open-outbox-database.js';
import { sameSubject, subjectOf, type OutboxRow, type Tap } from './outbox-row.js';

/**
 * Keeps a tap on the device; resolves once it is on the disk, rejects when the device cannot keep it (storage full, no storage).
 *
 * Taps on one aspect are never merged: each becomes a command of its own that builds on the version its forerunner will get, so the
 * ledger shows what was tapped, and a forerunner whose answer was lost needs no second thought.
 * The price: once a forerunner is refused, those behind it may not be sent, since another judge's mark might by now have just the version they
 * name and would be overwritten unseen. They join the refused ones (see `recordRefusal`), and so does a tap that comes before the judge has
 * seen the refusal. `settles` names the refused rows this tap is the answer to; they go in the same transaction.
 */
export async function addCommand(
  database: OutboxDatabase,
  tap: Tap,
  settles: readonly number[] = [],
): Promise<OutboxRow> {
  const id = newCommandId();
  const deviceTime = new Date().toISOString();
  const transaction = database.transaction(['rows', 'receipts', 'device'], 'readwrite', strict);
  const rows = transaction.objectStore('rows');
  const device = await transaction.objectStore('device').get('device');
  if (device === undefined) throw new Error('The outbox has no device: another program made its database.');
  const receipt = await transaction.objectStore('receipts').get([tap.sheet, subjectOf(tap)]);
  const others = (await rows.getAll()).filter((row) => !settles.includes(row.counter));
  const ahead = others.findLast((row) => sameSubject(row.command, tap));

  const next: Device = { id: device.id, counter: device.counter + 1 };
  const stamp = { id, device: next.id, counter: next.counter, deviceTime };
  const base = ahead === undefined ? Math.max(tap.base, receipt?.version ?? 0) : ahead.command.baseVersion + 1;
  const row = behind(ahead, next.counter, commandOf(tap, stamp, base));
  await Promise.all([
    ...settles.map((counter) => rows.delete(counter)),
    transaction.objectStore('device').put(next, 'device'),
    rows.add(row),
    transaction.done,
  ]);
  return row;
}

function behind(ahead: OutboxRow | undefined, counter: number, command: MarkingCommand): OutboxRow {
  if (ahead?.state === 'refused') return { counter, command, state: 'refused', refusal: ahead.refusal };
  return { counter, command, state: 'waiting' };
}

type Stamp = Pick<MarkingCommand, 'id' | 'device' | 'counter' | 'deviceTime'>;

function commandOf(tap: Tap, stamp: Stamp, baseVersion: number): MarkingCommand {
  const { sheet, entry } = tap;
  if (tap.kind === 'sign') return { ...stamp, kind: 'sign', sheet, entry, baseVersion };
  return { ...stamp, kind: 'mark', sheet, entry, aspect: tap.aspect, value: tap.value, baseVersion };
}
