import { decimalPattern, formatDecimal, parseDecimal } from '../../../numbers/index.js';
import { cellText } from './cell-text.js';
import type { WorkbookCell } from './workbook.js';

// What a number may have on the wire, and what a binary number can be trusted for.
const mostTyped = 12;
const mostBinary = 8;
const mostBefore = 15;
const mostNumber = 1e15;
// Binary noise sits many digits below anything a person types: a sum of a hundred tenths is off by about 1e-14.
const noise = 1e-12;
// Three digits after a comma may be thousands, unless nothing but a zero stands before it.
const grouped = /^-?[1-9][0-9]{0,2}(,[0-9]{3})+$/;

export type CellDecimal =
  | { readonly value: string }
  | { readonly fault: 'missing' | 'invalid' }
  | { readonly fault: 'too-fine'; readonly most: number };

/**
 * The number in a cell as an exact decimal string: `0.30000000000000004` is the 0.3 that was meant, while a ninth decimal
 * that is really there is `too-fine`. A number typed as text counts, if it is spelled plainly, with a point or a comma
 * (`0,50`); `1,500` is refused, because it might be fifteen hundred.
 */
export function cellDecimal(cell: WorkbookCell | undefined): CellDecimal {
  if (typeof cell === 'number') return numberDecimal(cell);
  const text = cellText(cell);
  if (text === '') return { fault: 'missing' };
  const spelled = grouped.test(text) ? text : text.replace(/^(-?[0-9]+),([0-9]+)$/, '$1.$2');
  if (!decimalPattern.test(spelled)) return { fault: 'invalid' };
  const [before = '', after = ''] = spelled.split('.');
  if (before.length > mostBefore) return { fault: 'invalid' };
  return after.replace(/0+$/, '').length > mostTyped ? { fault: 'too-fine', most: mostTyped } : plain(spelled);
}

function numberDecimal(number: number): CellDecimal {
  if (!Number.isFinite(number) || Math.abs(number) >= mostNumber) return { fault: 'invalid' };
  const cleaned = number.toFixed(mostBinary);
  const off = Math.abs(number - Number(cleaned));
  return off > noise * Math.max(1, Math.abs(number)) ? { fault: 'too-fine', most: mostBinary } : plain(cleaned);
}

function plain(text: string): CellDecimal {
  const [before = '', after = ''] = text.split('.');
  const kept = after.slice(0, mostTyped);
  return { value: formatDecimal(parseDecimal(kept === '' ? before : `${before}.${kept}`)) };
}
