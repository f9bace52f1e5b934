import { closeSync, openSync, readSync } from 'node:fs';

const pieceBytes = 1 << 16;
const lineFeed = 0x0a;

/** What kept a file from being read, as a problem; null for an error that is none of the file's. */
export function fileProblem(error) {
  if (typeof error?.syscall !== 'string' || typeof error.code !== 'string') return null;
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { code: 'file/not-found' };
  if (error.code === 'EISDIR') return { code: 'file/is-folder' };
  return { code: 'file/not-readable', params: { reason: error.code } };
}

/** A file from its beginning to its end, so that a ledger of any length needs no more room than its longest line. */
export function* piecesOf(file) {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(pieceBytes);
      const bytes = readSync(handle, piece);
      if (bytes === 0) return;
      yield piece.subarray(0, bytes);
    }
  } finally {
    closeSync(handle);
  }
}

/** All of it, or a little more than `most` bytes of it. */
export function wholeOf(pieces, most) {
  const all = [];
  let bytes = 0;
  for (const piece of pieces) {
    all.push(piece);
    bytes += piece.length;
    if (bytes > most) break;
  }
  return Buffer.concat(all);
}

/** Its lines as bytes, without their line feeds. */
export function* linesOf(pieces) {
  let open = [];
  for (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      yield Buffer.concat([...open, piece.subarray(start, end)]);
      open = [];
      start = end + 1;
    }
    if (start < piece.length) open.push(piece.subarray(start));
  }
  if (open.length > 0) yield Buffer.concat(open);
}
