/** A rational number in lowest terms; `bottom` > 0. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export type Mode = 'half-up' | 'half-even' | 'floor' | 'ceil';

/** Where a number is rounded; what is missing has the default of that point. */
export interface Point {
  readonly digits: number;
  readonly mode: Mode;
}

export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom === 0n) throw new Error('Nothing is divided by zero here.');
  if (bottom === 1n) return { top, bottom };
  const sign = bottom < 0n ? -1n : 1n;
  const shared = greatestDivisor(top < 0n ? -top : top, sign * bottom);
  return { top: (sign * top) / shared, bottom: (sign * bottom) / shared };
}

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

export const zero = fraction(0n);
export const whole = (count: number): Fraction => fraction(BigInt(count));

const read = new Map<string, Fraction>();

/** `-12.50`. The same few texts come again and again, so each is read once. */
export function decimal(text: string): Fraction {
  const known = read.get(text) ?? readDecimal(text);
  read.set(text, known);
  return known;
}

function readDecimal(text: string): Fraction {
  const [, sign, before, after = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (before === undefined) throw new Error(`Not a decimal: ${text}`);
  return fraction(BigInt(`${sign}${before}${after}`), 10n ** BigInt(after.length));
}

/** `0.1` or `2/3`. */
export function share(text: string): Fraction {
  const [top = '', bottom] = text.split('/');
  return bottom === undefined ? decimal(top) : over(decimal(top), decimal(bottom));
}

export const plus = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Fraction, b: Fraction) => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom, a.bottom * b.top);
export const sum = (parts: readonly Fraction[]) => parts.reduce(plus, zero);
export const mean = (parts: readonly Fraction[]) => over(sum(parts), whole(parts.length));
export const absolute = (a: Fraction) => (a.top < 0n ? minus(zero, a) : a);

/** Below 0: a < b; 0: equal; above 0: a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const smaller = (a: Fraction, b: Fraction) => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Fraction, b: Fraction) => (compare(a, b) >= 0 ? a : b);

/** Mean of the middle two if there are as many below as above. */
export function median(parts: readonly Fraction[]): Fraction {
  const sorted = [...parts].sort(compare);
  const half = Math.floor(sorted.length / 2);
  return mean(sorted.length % 2 === 1 ? sorted.slice(half, half + 1) : sorted.slice(half - 1, half + 1));
}

export function round(a: Fraction, { digits, mode }: Point): Fraction {
  const unit = 10n ** BigInt(digits);
  return fraction(wholePart(a.top * unit, a.bottom, mode), unit);
}

function wholePart(top: bigint, bottom: bigint, mode: Mode): bigint {
  const rest = ((top % bottom) + bottom) % bottom;
  const below = (top - rest) / bottom;
  if (rest === 0n || mode === 'floor') return below;
  if (mode === 'ceil') return below + 1n;
  if (2n * rest !== bottom) return 2n * rest < bottom ? below : below + 1n;
  // Exactly half: away from zero, or to the even neighbour.
  if (mode === 'half-up') return top < 0n ? below : below + 1n;
  return below % 2n === 0n ? below : below + 1n;
}

/** A number that has at most so many decimals, with just so many. Never prints `-0`: a fraction has none. */
export function show(a: Fraction, digits: number): string {
  const unit = 10n ** BigInt(digits);
  const size = ((a.top < 0n ? -a.top : a.top) * unit) / a.bottom;
  const text = size.toString().padStart(digits + 1, '0');
  const split = text.length - digits;
  return `${a.top < 0n ? '-' : ''}${text.slice(0, split)}${digits > 0 ? '.' : ''}${text.slice(split)}`;
}

/** Square root, exact where it is rational, else with 40 digits ("at least 30 digits"). */
export function root(a: Fraction): Fraction {
  const square = a.top * a.bottom;
  const exactRoot = wholeRoot(square);
  if (exactRoot * exactRoot === square) return fraction(exactRoot, a.bottom);
  const unit = 10n ** 40n;
  return fraction(wholeRoot(square * unit * unit), a.bottom * unit);
}

/** The largest whole number whose square is not above `a`. */
function wholeRoot(a: bigint): bigint {
  if (a < 2n) return a;
  let guess = 1n << BigInt(Math.ceil(a.toString(2).length / 2));
  for (;;) {
    const next = (guess + a / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}
