import { failure } from './exit-codes.mjs';
import { loadShared } from './load-shared.mjs';
import { onFile } from './on-file.mjs';
import { linesOf, wholeOf } from './read-file.mjs';

/** Prints the recount of each file; a file that is refused prints nothing. Undefined without files. */
export async function recount(files) {
  if (files.length === 0) return undefined;
  const shared = await loadShared();
  const isOneOfSeveral = files.length > 1;
  const codes = files.map((file) =>
    onFile(shared, { file, isOneOfSeveral }, (pieces) => {
      const { recount: result, problems } = recountOf(shared, pieces);
      const layout = isOneOfSeveral ? 'line' : 'indented';
      return { output: result && shared.formatRecount(result, layout), problems };
    }),
  );
  return codes.includes(failure) ? failure : Math.max(...codes);
}

/** A ledger is a file of lines, told by its first; everything else is read as a package. */
function recountOf(shared, pieces) {
  const first = pieces.next().value ?? Buffer.alloc(0);
  const all = from(first, pieces);
  if (shared.isLedgerExport(first)) return shared.recountLedger(linesOf(all));
  const { package: read, problems } = shared.readPackage(wholeOf(all, shared.mostPackageBytes));
  return { recount: read && shared.recountPackage(read), problems };
}

function* from(first, rest) {
  yield first;
  yield* rest;
}
