import { decimalPattern, formatDecimal, parseDecimal } from '../../../numbers/index.js';
import { cellText } from './cell-text.js';
import type { WorkbookCell } from './workbook.js';

const mostDecimals = 8;
const mostNumber = 1e15;
// Binary noise sits many digits below anything a person types: a sum of a hundred tenths is off by about 1e-14.
const noise = 1e-12;

export type CellDecimal = { readonly value: string } | { readonly fault: 'missing' | 'invalid' | 'too-fine' };

/**
 * The number in a cell as an exact decimal string: `0.30000000000000004` is the 0.3 that was meant, while a ninth decimal
 * that is really there is `too-fine`. A number typed as text counts, if it is spelled plainly.
 */
export function cellDecimal(cell: WorkbookCell | undefined): CellDecimal {
  if (typeof cell === 'number') return numberDecimal(cell);
  const text = cellText(cell);
  if (text === '') return { fault: 'missing' };
  if (!decimalPattern.test(text)) return { fault: 'invalid' };
  const [before = '', after = ''] = text.split('.');
  if (before.length > 15) return { fault: 'invalid' };
  return after.replace(/0+$/, '').length > mostDecimals ? { fault: 'too-fine' } : plain(text);
}

function numberDecimal(number: number): CellDecimal {
  if (!Number.isFinite(number) || Math.abs(number) >= mostNumber) return { fault: 'invalid' };
  const cleaned = number.toFixed(mostDecimals);
  const off = Math.abs(number - Number(cleaned));
  return off > noise * Math.max(1, Math.abs(number)) ? { fault: 'too-fine' } : plain(cleaned);
}

function plain(text: string): CellDecimal {
  const [before = '', after = ''] = text.split('.');
  const kept = after.slice(0, mostDecimals);
  return { value: formatDecimal(parseDecimal(kept === '' ? before : `${before}.${kept}`)) };
}
