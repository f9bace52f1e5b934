import type { LedgerRow } from '../../ledger/index.js';
import { Refusal } from '../../refusals/index.js';
import { decodeUtf8 } from '../json/decode-utf8.js';
import { readJson } from '../json/read-json.js';

const texts = ['chain', 'actor', 'command', 'act', 'object', 'bodyHash', 'previous', 'hash'];
const counts = ['number', 'at'];

/** Whether a file that begins so is a ledger's export: its first line is a row. */
export function isLedgerExport(start: Uint8Array | string): boolean {
  // The piece may end within a letter, but never within the first line of a ledger.
  const text = typeof start === 'string' ? start : (decodeUtf8(start.subarray(0, firstLine(start))) ?? '');
  return isRow(readJson(text.split('\n', 1)[0] ?? '').value);
}

/** The rows of an export, line by line. Throws a Refusal for a line that is none (`ledger/not-a-row`). */
export function* ledgerRows(lines: Iterable<Uint8Array | string>): Generator<LedgerRow> {
  let line = 0;
  for (const text of lines) {
    line += 1;
    if (text.length === 0) continue;
    const { value, problems } = readJson(text);
    if (problems.length > 0 || !isRow(value)) throw new Refusal('ledger/not-a-row', {}, `line ${line}`);
    yield value;
  }
}

function firstLine(bytes: Uint8Array): number {
  const end = bytes.indexOf(0x0a);
  return end < 0 ? bytes.length : end;
}

// The hashes are taken of a row as it stands, so nothing of it may be read away.
function isRow(value: unknown): value is LedgerRow {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Readonly<Record<string, unknown>>;
  return (
    Object.hasOwn(row, 'body') &&
    texts.every((key) => typeof row[key] === 'string') &&
    counts.every((key) => Number.isSafeInteger(row[key])) &&
    (row['device'] === null || typeof row['device'] === 'string')
  );
}
