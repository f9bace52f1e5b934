import type { SheetAspect } from '@jiangsai/shared';
import type { OutboxRow, StoredReceipt } from '../store/outbox-row.js';
import { presentMarks } from './present-marks.js';

const read = (value: string | null, version: number): SheetAspect => ({
  aspect: { id: 'A1.1', method: 'judgement', max: '1' },
  value,
  version,
});

const receipt = (value: string | null, version: number): StoredReceipt => ({
  sheet: 's',
  subject: 'A1.1',
  value,
  version,
  number: 40 + version,
  head: 'ab',
});

const refusal = { code: 'marking/not-open', message: 'closed' } as const;

function row(counter: number, value: string | null, state: OutboxRow['state'], sheet = 's'): OutboxRow {
  const stamp = { id: `c${counter}`, device: 'd', counter, deviceTime: '2026-01-01T00:00:00.000Z' };
  const command = { ...stamp, kind: 'mark', sheet, entry: 'e', aspect: 'A1.1', value, baseVersion: counter } as const;
  return state === 'waiting' ? { counter, command, state } : { counter, command, state, refusal };
}

const present = (aspect: SheetAspect, rows: OutboxRow[] = [], receipts: StoredReceipt[] = []) =>
  presentMarks({ id: 's', aspects: [aspect] }, { rows, receipts })[0];

describe('a mark on this device', () => {
  it('is nothing before the first tap', () => {
    expect(present(read(null, 0))).toMatchObject({ state: 'none', value: null, version: 0 });
  });

  it('is stored when the server says so, without a number that this device never got', () => {
    expect(present(read('2', 3))).toMatchObject({ state: 'stored', value: '2', version: 3, number: null });
  });

  it('shows the ledger number of its receipt', () => {
    expect(present(read('2', 3), [], [receipt('2', 3)])).toMatchObject({ state: 'stored', number: 43 });
  });

  it('follows a receipt that is newer than the sheet as it was read', () => {
    expect(present(read('2', 3), [], [receipt('1', 4)])).toMatchObject({ state: 'stored', value: '1', version: 4 });
  });

  it('leaves a receipt behind when another device has marked since', () => {
    expect(present(read('0', 5), [], [receipt('1', 4)])).toMatchObject({ value: '0', version: 5, number: null });
  });

  it('is only kept here, whatever the server holds, while a tap waits', () => {
    const mark = present(read('2', 3), [row(1, '0', 'waiting'), row(2, '1', 'waiting')], [receipt('2', 3)]);
    expect(mark).toMatchObject({ state: 'kept', value: '1', stored: '2' });
  });

  it('is refused when one tap was, and shows what the judge chose last and what the server holds', () => {
    const mark = present(read('2', 3), [row(1, '0', 'refused'), row(2, '1', 'refused')]);
    expect(mark).toMatchObject({ state: 'refused', value: '1', stored: '2', version: 3 });
    expect(mark?.refused.map(({ counter }) => counter)).toEqual([1, 2]);
  });

  it('is stored, too, when it was taken back', () => {
    expect(present(read('2', 3), [], [receipt(null, 4)])).toMatchObject({ state: 'stored', value: null, number: 44 });
  });

  it('has nothing to do with the same aspect on another entry’s sheet', () => {
    expect(present(read(null, 0), [row(1, '3', 'waiting', 'other')])).toMatchObject({ state: 'none', value: null });
  });
});
