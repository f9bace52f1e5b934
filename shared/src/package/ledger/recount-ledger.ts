import { verifyChain, type ChainVerdict, type LedgerHead, type LedgerRow } from '../../ledger/index.js';
import { Refusal, type Problem } from '../../refusals/index.js';
import { checkPackage } from '../competition-package/read-package.js';
import type { Recount } from '../recount/recount.js';
import { recountPackage } from '../recount/recount-package.js';
import { ledgerRows } from './ledger-lines.js';
import { LedgerReplay } from './ledger-replay.js';

type Lines = Iterable<Uint8Array | string>;

/**
 * Recounts a competition from its ledger export, one act a line: checks the chain, rebuilds schemes, rules, entries, marks
 * and decisions from the acts, and counts as if they had come in a package. Never throws: the recount, or null and every
 * problem (`ledger/not-a-row`, `ledger/broken`, and those of a package for acts that no package could hold).
 */
export function recountLedger(lines: Lines): {
  readonly recount: Recount | null;
  readonly problems: readonly Problem[];
} {
  const replay = new LedgerReplay();
  const problem = faultOf(() => verdictOn(lines, [], (row) => replay.take(row)));
  if (problem) return { recount: null, problems: [problem] };
  const { package: read, problems } = checkPackage(replay.package());
  return { recount: read && recountPackage(read), problems };
}

/** Checks the chain of an export; `anchors` are heads that were printed or mailed earlier. Never throws. */
export function verifyLedger(
  lines: Lines,
  anchors: readonly LedgerHead[] = [],
): { readonly head: LedgerHead | null; readonly problems: readonly Problem[] } {
  let head: LedgerHead | null = null;
  const problem = faultOf(() => {
    const verdict = verdictOn(lines, anchors, () => undefined);
    if (verdict.sound) head = verdict.head;
    return verdict;
  });
  return { head, problems: problem ? [problem] : [] };
}

/** Hands each row on once it was found sound: the chain asks for the next one only then. */
function verdictOn(lines: Lines, anchors: readonly LedgerHead[], take: (row: LedgerRow) => void): ChainVerdict {
  const rows = ledgerRows(lines);
  const first = rows.next();
  if (first.done) throw new Refusal('ledger/not-a-row', {}, 'line 1');
  return verifyChain(first.value.chain, handedOn(first.value, rows, take), anchors);
}

function* handedOn(first: LedgerRow, rest: Iterable<LedgerRow>, take: (row: LedgerRow) => void): Generator<LedgerRow> {
  yield first;
  take(first);
  for (const row of rest) {
    yield row;
    take(row);
  }
}

function faultOf(check: () => ChainVerdict): Problem | null {
  try {
    const verdict = check();
    if (verdict.sound) return null;
    const { number, fault } = verdict;
    return { code: 'ledger/broken', params: { number, fault }, where: `row ${number}` };
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, params: error.params, where: error.where };
    throw error;
  }
}
