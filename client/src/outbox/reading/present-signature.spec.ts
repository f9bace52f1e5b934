import type { OutboxRow, StoredReceipt } from '../store/outbox-row.js';
import { presentSignature } from './present-signature.js';

const open = { id: 's', state: 'open', receipt: null } as const;
const receipt: StoredReceipt = { sheet: 's', subject: ':sheet', value: null, version: 9, number: 51, head: 'ab' };

function row(counter: number, state: OutboxRow['state'], kind: 'mark' | 'sign' = 'sign'): OutboxRow {
  const base = {
    id: `c${counter}`,
    device: 'd',
    counter,
    deviceTime: '2026-01-01T00:00:00.000Z',
    sheet: 's',
    entry: 'e',
    baseVersion: 8,
  };
  const command = kind === 'sign' ? { ...base, kind } : { ...base, kind, aspect: 'A1.1', value: '2' };
  if (state === 'waiting') return { counter, command, state };
  return { counter, command, state, refusal: { code: 'marking/sheet-changed', message: 'changed' } };
}

const present = (rows: OutboxRow[], receipts: StoredReceipt[] = []) => presentSignature(open, { rows, receipts });

describe('the signature under a sheet', () => {
  it('is missing until the judge signs; marks on their way are none', () => {
    expect(present([row(1, 'waiting', 'mark')])).toEqual({ state: 'none' });
  });

  it('is only kept here until the ledger holds it', () => {
    expect(present([row(1, 'waiting')])).toEqual({ state: 'kept' });
  });

  it('is refused with its reason', () => {
    expect(present([row(1, 'refused')])).toMatchObject({ state: 'refused', refused: [{ counter: 1 }] });
  });

  it('is stored by its receipt, even before the sheet has been read again', () => {
    expect(present([], [receipt])).toMatchObject({ state: 'stored', receipt: { number: 51 } });
  });

  it('is stored when the server says so, whoever took the receipt', () => {
    const told = { command: 'x', number: 40, head: 'cd' };
    const signed = { ...open, state: 'signed' as const };
    expect(presentSignature({ ...signed, receipt: told }, { rows: [], receipts: [] })).toMatchObject({ receipt: told });
    expect(presentSignature(signed, { rows: [], receipts: [] })).toEqual({ state: 'stored', receipt: null });
  });
});
