import type { AspectBase, Aspect, Band, Choice } from '../../../competition/index.js';
import { clamp, exact, formatDecimal, parseDecimal, zero, type Exact } from '../../../numbers/index.js';
import type { Parameters } from './parameters.js';

/** The keys of an aspect that say how it is marked. */
export type MarkedBy = Aspect extends infer A ? (A extends Aspect ? Omit<A, keyof AspectBase> : never) : never;

/** `note`: the form does not say all of what our method needs, and somebody should look at what was taken. */
export interface ReadCalculation {
  readonly markedBy: MarkedBy;
  readonly note?: 'calculation-steps' | 'calculation-ranges';
}

/**
 * A calculation of the official form as one of our methods; null if there is none that surely counts the same.
 *
 * `PASS_FAIL` is pass-fail, `NUMBER_COMPLETED` number-completed, `CHOICE` choice. `REGULAR_DIFFERENCE_DEDUCTION` takes points off
 * for each step from a target: from a target of 0 in steps of 1 it counts events. `RANGED_SCORE` takes off what belongs to the
 * range that the number lies in; whether limits count from 0 or from the target is not written down, so it is only taken
 * where both come to the same.
 */
export function readCalculation(kind: string, parameters: Parameters, max: string): ReadCalculation | null {
  return kinds.get(kind)?.(new ParameterReader(parameters, max)) ?? null;
}

type Reader = (read: ParameterReader) => ReadCalculation | null;

const kinds: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['PASS_FAIL', () => ({ markedBy: { method: 'pass-fail' } })],
  ['NUMBER_COMPLETED', readNumberCompleted],
  ['CHOICE', readChoice],
  ['REGULAR_DIFFERENCE_DEDUCTION', readDifference],
  ['RANGED_SCORE', readRanges],
]);

const units: Readonly<Record<string, 'percent' | 'points' | undefined>> = { PERCENT: 'percent', UNIT: 'points' };

class ParameterReader {
  constructor(
    private readonly parameters: Parameters,
    private readonly max: string,
  ) {}

  text(name: string): string {
    return this.parameters.get(name)?.text ?? '';
  }

  /** A decimal string ≥ 0, null for any other or none. */
  number(name: string): string | null {
    const number = this.parameters.get(name)?.number ?? null;
    return number?.startsWith('-') ? null : number;
  }

  /** The numbers n of all `NAMEn_…`, from the smallest. */
  numbered(name: string): number[] {
    const found = [...this.parameters.keys()].map((key) => new RegExp(`^${name}([0-9]{1,3})_`).exec(key)?.[1]);
    return [...new Set(found.filter((n) => n !== undefined).map(Number))].sort((a, b) => a - b);
  }

  /** What `NAME` takes off, in points, be it given in points or in percent of the maximum. */
  deduction(name: string): Exact | null {
    const number = this.number(name);
    if (number === null) return null;
    const unit = units[this.text('DEDUCTION_TYPE')];
    if (unit === 'points') return parseDecimal(number);
    return unit === 'percent' ? parseDecimal(number).mul(parseDecimal(this.max)).div(exact(100)) : null;
  }

  /** What it leaves of the maximum. */
  rest(name: string): Exact | null {
    const deduction = this.deduction(name);
    const max = parseDecimal(this.max);
    return deduction && clamp(max.sub(deduction), zero, max);
  }
}

function readNumberCompleted(read: ParameterReader): ReadCalculation | null {
  const possible = read.number('NUM_POSSIBLE') ?? '';
  if (!/^[1-9][0-9]{0,5}$/.test(possible)) return null;
  return { markedBy: { method: 'number-completed', possible: Number(possible) } };
}

function readChoice(read: ParameterReader): ReadCalculation | null {
  const choices: Choice[] = [];
  for (const n of read.numbered('CHOICE')) {
    const [deduct, name] = [read.number(`CHOICE${n}_DEDUCTION`), read.text(`CHOICE${n}_LABEL`)];
    if (deduct === null && name === '') continue;
    if (deduct === null) return null;
    choices.push({ id: String(n), deduct, ...(name && { name }) });
  }
  const unit = units[read.text('DEDUCTION_TYPE')];
  return unit && choices.length > 0 ? { markedBy: { method: 'choice', unit, choices } } : null;
}

function readDifference(read: ParameterReader): ReadCalculation | null {
  const [target, step] = [read.number('TARGET_VALUE'), read.number('DIFFERENCE')];
  const deduct = wireDecimal(read.deduction('DEDUCTION'));
  // Steps in percent of the target are left alone: of a target of 0 they would be nothing.
  if (target === null || step === null || step === '0' || deduct === null || read.text('DIFFERENCE_TYPE') !== 'UNIT') {
    return null;
  }
  if (target === '0' && step === '1') return { markedBy: { method: 'deduct-per-event', deduct } };
  return { markedBy: { method: 'difference', target, step, deduct, count: 'started' }, note: 'calculation-steps' };
}

function readRanges(read: ParameterReader): ReadCalculation | null {
  if (read.number('TARGET_VALUE') !== '0') return null;
  const bands: Band[] = [];
  let reached: Exact = zero;
  for (const n of read.numbered('RANGE')) {
    const [lower, upper] = [read.number(`RANGE${n}_LOWER`) ?? '0', read.number(`RANGE${n}_UPPER`) ?? '0'];
    if (lower === '0' && upper === '0' && (read.number(`RANGE${n}_DEDUCTION`) ?? '0') === '0') continue;
    const points = wireDecimal(read.rest(`RANGE${n}_DEDUCTION`));
    if (lower !== '0' || points === null || !parseDecimal(upper).gt(reached)) return null;
    bands.push({ ...(bands.length === 0 ? { from: '0' } : { above: formatDecimal(reached) }), to: upper, points });
    reached = parseDecimal(upper);
  }
  return bands.length > 0 ? { markedBy: { method: 'bands', bands }, note: 'calculation-ranges' } : null;
}

/** Null for what needs more decimals than a number of a scheme may have: thirds of a percent of a small maximum. */
function wireDecimal(value: Exact | null): string | null {
  const text = value && formatDecimal(value);
  return text && (text.split('.')[1] ?? '').length <= 12 ? text : null;
}
