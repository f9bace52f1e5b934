import { parse } from 'lossless-json';
import type { Problem } from '../../refusals/index.js';
import { decodeUtf8 } from './decode-utf8.js';
import { scanJson } from './scan-json.js';

/** `value` is undefined when there is none; problems that leave a value are told beside those of what it says. */
export interface JsonReading {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** 64 MiB. */
export const mostPackageBytes = 64 * 2 ** 20;

/** Reads a JSON file, from its bytes or its text, of at most 64 MiB and 32 levels. Never throws. */
export function readJson(file: Uint8Array | string): JsonReading {
  // A text has at least as many bytes as letters.
  if (file.length > mostPackageBytes) return refused({ code: 'package/too-large', params: { most: '64 MiB' } });
  const text = typeof file === 'string' ? file : decodeUtf8(file);
  if (text === null) return refused({ code: 'package/not-utf-8' });
  if (text.startsWith('\ufeff')) return refused({ code: 'package/byte-order-mark' });
  const { tooDeep, problems } = scanJson(text);
  if (tooDeep) return refused(tooDeep);
  try {
    return { value: JSON.parse(text) as unknown, problems };
  } catch (error) {
    if (error instanceof SyntaxError) return refused({ code: 'package/not-json', where: faultIn(text) });
    throw error;
  }
}

function refused(problem: Problem): JsonReading {
  return { value: undefined, problems: [problem] };
}

/** Where the syntax breaks, which JSON.parse tells only now and then and each engine in its own words. */
function faultIn(text: string): string {
  const before = text.slice(0, faultPosition(text));
  const lines = before.split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

function faultPosition(text: string): number {
  try {
    parse(text, undefined, { onDuplicateKey: ({ newValue }) => newValue });
  } catch (error) {
    const [, position] = /at position (\d+)$/.exec(error instanceof SyntaxError ? error.message : '') ?? [];
    if (position !== undefined) return Number(position);
  }
  return text.length;
}
