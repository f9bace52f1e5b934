import { formatDecimal, parseExact, round } from '@jiangsai/shared';

const mostDigits = 8;

/** An exact number as people read it; one that does not end is cut after eight digits, and says so. */
export function figure(text: string): string {
  const value = parseExact(text);
  const cut = round(value, { digits: mostDigits, mode: 'floor' });
  const shown = formatDecimal(cut);
  return cut.equals(value) ? shown : `${shown}…`;
}
