import { decimalPattern, exact, formatDecimal } from '../../../numbers/index.js';

/** One parameter of a calculation: a number or a text, whichever it takes; both may be empty. */
export interface Parameter {
  /** A decimal string; null if the parameter has no number. */
  readonly number: string | null;
  readonly text: string;
}

export type Parameters = ReadonlyMap<string, Parameter>;

// As in `TARGET_VALUE:::0E-8#x~x##-#DIFFERENCE_TYPE:::#x~x#UNIT`: name, number, text, and the mark between two parameters.
const afterName = ':::';
const afterNumber = '#x~x#';
const between = '#-#';
const startOfOne = new RegExp(`(?:^|${between})(?=[A-Z][A-Z0-9_]*${afterName})`);
const one = new RegExp(`^([A-Z][A-Z0-9_]*)${afterName}(.*?)${afterNumber}(.*)$`, 's');

/** The parameters as the official form writes them into one cell; null if the cell is spelled otherwise. */
export function parseParameters(cell: string): Parameters | null {
  const parameters = new Map<string, Parameter>();
  for (const part of cell.split(startOfOne).filter((text) => text !== '')) {
    const [, name, number, text] = one.exec(part) ?? [];
    if (name === undefined || number === undefined || text === undefined || parameters.has(name)) return null;
    const value = number.trim() === '' ? null : plainNumber(number.trim());
    if (value === undefined) return null;
    parameters.set(name, { number: value, text: text.trim() });
  }
  return parameters;
}

/** The other way round: `parseParameters` reads the same again, since texts lose what would look like a mark. */
export function formatParameters(parameters: readonly (readonly [name: string, value: Partial<Parameter>])[]): string {
  return parameters
    .map(([name, { number, text }]) => `${name}${afterName}${spelled(number)}${afterNumber}${withoutMarks(text ?? '')}`)
    .join(between);
}

/** A text without the signs that part parameters from each other. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/#-#|#x~x#|:::/g, ' ').trim();
}

// The form writes eight decimals, and as many as it takes where eight are too few.
function spelled(number: string | null | undefined): string {
  if (number === null || number === undefined) return '';
  const [before = '', after = ''] = number.split('.');
  return `${before}.${after.padEnd(8, '0')}`;
}

/** `0E-8`, `33.30000000` as plain decimals; undefined for what is no number or too long for one. */
function plainNumber(text: string): string | undefined {
  const [, sign = '', before = '', after = '', exponent = '0'] =
    /^(-?)([0-9]{1,15})(?:\.([0-9]{0,20}))?(?:E([+-]?[0-9]{1,2}))?$/i.exec(text) ?? [];
  if (before === '') return undefined;
  const shift = Number(exponent) - after.length;
  const whole = BigInt(`${sign}${before}${after}`);
  const value = shift < 0 ? exact(whole, 10n ** BigInt(-shift)) : exact(whole * 10n ** BigInt(shift));
  const plain = formatDecimal(value);
  const [digits = '', decimals = ''] = plain.replace('-', '').split('.');
  return decimalPattern.test(plain) && digits.length <= 15 && decimals.length <= 12 ? plain : undefined;
}
