import { loadShared } from './load-shared.mjs';
import { onFile } from './on-file.mjs';
import { linesOf } from './read-file.mjs';

const anchorPattern = /^(0|[1-9][0-9]{0,14}):([0-9a-f]{64})$/;

/** Checks the chain of a ledger's export and prints its head as `number:hash`. Undefined for words it does not know. */
export async function verify(words) {
  const wanted = read(words);
  if (!wanted) return undefined;
  const { file, anchors } = wanted;
  const shared = await loadShared();
  return onFile(shared, { file }, (pieces) => {
    const { head, problems } = shared.verifyLedger(linesOf(pieces), anchors);
    return { output: head && `${head.number}:${head.hash}\n`, problems };
  });
}

/** LEDGER and any number of `--anchor NUMBER:HASH`, in any order. */
function read(words) {
  const files = [];
  const anchors = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== '--anchor') {
      files.push(words[at]);
      continue;
    }
    const [, number, hash] = anchorPattern.exec(words[(at += 1)] ?? '') ?? [];
    if (hash === undefined) return undefined;
    anchors.push({ number: Number(number), hash });
  }
  return files.length === 1 ? { file: files[0], anchors } : undefined;
}
