import type { Recount } from './recount.js';

/** `indented` by two spaces with a line feed at the end, or one `line` with one. */
export type RecountLayout = 'indented' | 'line';

/** The JSON text of a recount, its keys in the order of the format, ending in one line feed. */
export function formatRecount(recount: Recount, layout: RecountLayout): string {
  return `${print(recount, layout === 'indented' ? '\n' : '')}\n`;
}

/** `gap`: the line feed and blanks that stand before what is closed here; empty on one line. */
function print(value: unknown, gap: string): string {
  if (Array.isArray(value))
    return enclosed(
      '[',
      value.map((one) => print(one, inside(gap))),
      ']',
      gap,
    );
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries: Iterable<[string, unknown]> = value instanceof Map ? value : Object.entries(value);
  const colon = gap === '' ? ':' : ': ';
  const pairs = [...entries].map(([key, one]) => `${JSON.stringify(key)}${colon}${print(one, inside(gap))}`);
  return enclosed('{', pairs, '}', gap);
}

function enclosed(open: string, items: readonly string[], close: string, gap: string): string {
  if (items.length === 0) return open + close;
  return open + inside(gap) + items.join(`,${inside(gap)}`) + gap + close;
}

function inside(gap: string): string {
  return gap === '' ? '' : `${gap}  `;
}
