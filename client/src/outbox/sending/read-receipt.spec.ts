import type { MarkingCommand } from '@jiangsai/shared';
import { readReceipt } from './read-receipt.js';

const command: MarkingCommand = {
  kind: 'sign',
  id: 'c1',
  device: 'd',
  counter: 1,
  deviceTime: '2026-01-01T00:00:00.000Z',
  sheet: 's',
  entry: 'e',
  baseVersion: 3,
};
const receipt = { command: 'c1', number: 12, head: 'a1'.repeat(32), version: 4, sheetVersion: 4 };

describe('a receipt', () => {
  it('names the command, a ledger number, the head and both versions', () => {
    expect(readReceipt(receipt, command)).toEqual(receipt);
  });

  it.each([
    ['nothing', null],
    ['a text', 'ok'],
    ['a list', [receipt]],
    ['another command', { ...receipt, command: 'c2' }],
    ['no ledger number', { ...receipt, number: undefined }],
    ['a ledger number that cannot be', { ...receipt, number: 0 }],
    ['a number as text', { ...receipt, number: '12' }],
    ['a cut head', { ...receipt, head: 'a1' }],
    ['no version', { ...receipt, version: undefined }],
    ['a broken version', { ...receipt, version: 1.5 }],
    ['no version of the sheet', { ...receipt, sheetVersion: undefined }],
  ])('is not seen in %s', (_what, answer) => {
    expect(readReceipt(answer, command)).toBeNull();
  });
});
