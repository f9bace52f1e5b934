import { exact, type Exact } from './exact.js';

/** `half-up` goes away from zero (四舍五入). */
export const roundModes = ['half-up', 'half-even', 'floor', 'ceil'] as const;
export type RoundMode = (typeof roundModes)[number];

/** What a rounding decides on: the whole part, what is left of it, and the sign of the number. */
interface Cut {
  readonly whole: bigint;
  /** The rest against one half: -1 below, 0 equal, 1 above. */
  readonly half: -1 | 0 | 1;
  readonly inexact: boolean;
  readonly negative: boolean;
}

/** Whether the whole part (of the size, without sign) grows by one. */
const growsIn: Readonly<Record<RoundMode, (cut: Cut) => boolean>> = {
  'half-up': (cut) => cut.half >= 0,
  'half-even': (cut) => cut.half > 0 || (cut.half === 0 && cut.whole % 2n === 1n),
  floor: (cut) => cut.inexact && cut.negative,
  ceil: (cut) => cut.inexact && !cut.negative,
};

/** The number with at most `digits` (0..12) decimals. */
export function round(value: Exact, to: { readonly digits: number; readonly mode: RoundMode }): Exact {
  const unit = 10n ** BigInt(to.digits);
  if (unit % value.d === 0n) return value;
  const size = value.n * unit;
  const rest = size % value.d;
  const whole = size / value.d;
  const cut: Cut = { whole, half: againstHalf(rest, value.d), inexact: rest > 0n, negative: value.s < 0n };
  const grown = growsIn[to.mode](cut) ? whole + 1n : whole;
  return exact(value.s < 0n ? -grown : grown, unit);
}

function againstHalf(rest: bigint, of: bigint): -1 | 0 | 1 {
  if (2n * rest === of) return 0;
  return 2n * rest < of ? -1 : 1;
}
