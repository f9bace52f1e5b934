import type { Problem } from '../../refusals/index.js';

const deepest = 32;

/** What a JSON text holds that its value does not show. In a text that is no JSON it finds what it finds, and never throws. */
export interface JsonScan {
  /** It is nested more than 32 levels deep; then nothing behind that was looked at. */
  readonly tooDeep: Problem | null;
  readonly problems: readonly Problem[];
}

/** An object or list that is open; an object has the keys that stood in it so far. */
interface Open {
  readonly keys: Set<string> | null;
  key: string;
  index: number;
  /** In an object: the next text is a key. */
  awaitsKey: boolean;
}

/** Looks for keys that stand twice in one object and for numbers that are whole only once they are cut. */
export function scanJson(text: string): JsonScan {
  const open: Open[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < text.length;) {
    const letter = text[at] ?? '';
    if (letter === '{' || letter === '[') {
      open.push({ keys: letter === '{' ? new Set() : null, key: '', index: 0, awaitsKey: letter === '{' });
      if (open.length > deepest) return { tooDeep: { code: 'package/too-deep', params: { most: deepest } }, problems };
    } else if (letter === '}' || letter === ']') {
      open.pop();
    } else if (letter === ',') {
      step(open.at(-1));
    }
    const end = endOf(text, at, letter);
    if (letter === '"') takeText(open, text.slice(at, end), problems);
    else if (end > at + 1) problems.push(...cutNumber(open, text.slice(at, end)));
    at = end;
  }
  return { tooDeep: null, problems };
}

function step(inner: Open | undefined): void {
  if (!inner) return;
  inner.index += 1;
  inner.awaitsKey = inner.keys !== null;
}

/** Behind the text or number that begins here; of anything else, behind its first letter. */
function endOf(text: string, at: number, letter: string): number {
  if (letter === '"') return endOfText(text, at + 1);
  if (letter !== '-' && !(letter >= '0' && letter <= '9')) return at + 1;
  number.lastIndex = at;
  number.test(text);
  return Math.max(number.lastIndex, at + 1);
}

const number = /-?[0-9][0-9.eE+-]*/y;

/** Behind the first quote that an even number of backslashes stands before. */
function endOfText(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slash = quote;
    while (slash > from && text[slash - 1] === '\\') slash -= 1;
    if ((quote - slash) % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** A text is a key where one is awaited; the same again in one object is refused. */
function takeText(open: readonly Open[], quoted: string, problems: Problem[]): void {
  const inner = open.at(-1);
  if (!inner?.keys || !inner.awaitsKey) return;
  const key = unquoted(quoted);
  inner.awaitsKey = false;
  if (inner.keys.has(key)) {
    problems.push({ code: 'package/duplicate-key', params: { key: key.slice(0, 40) }, ...placeOf(open.slice(0, -1)) });
  }
  inner.keys.add(key);
  inner.key = key;
}

function unquoted(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    // No JSON, so nobody will ask what its keys were.
    return quoted;
  }
}

/** Whether a number is whole as it is written: `100`, `1.0` and `1e2` are, `1.0000000000000000001` is not. */
function isWhole(written: string): boolean {
  const [, before = '', after = '', power = '0'] =
    /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(written) ?? [];
  const shift = Number(power) - after.length;
  return shift >= 0 || /^0*$/.test((before + after).slice(shift));
}

// What is not whole as a value either is told where it was to be a count or a text.
function cutNumber(open: readonly Open[], written: string): Problem[] {
  return Number.isInteger(Number(written)) && !isWhole(written)
    ? [{ code: 'package/not-whole', params: { text: written.slice(0, 40) }, ...placeOf(open) }]
    : [];
}

function placeOf(open: readonly Open[]): { readonly where?: string } {
  const path = open.map(({ keys, key, index }) => (keys ? `.${key}` : `[${index}]`)).join('');
  return path === '' ? {} : { where: path.replace(/^\./, '') };
}
