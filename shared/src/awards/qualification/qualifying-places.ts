import type { Qualification } from '../../competition/index.js';
import { exact, parseShare, round } from '../../numbers/index.js';
import type { Offer, Supply } from '../list/supply.js';

/** How many go through, before ties: the smaller of `top` and the rounded share of the base; Infinity without either. */
export function qualifyingCount({ top, share, rounding = 'half-up' }: Qualification, base: number): number {
  return Math.min(top ?? Infinity, share === undefined ? Infinity : shareOf(share, base, rounding));
}

/** How many go through at most, ties or not: a share of the base, rounded down. */
export function hardCapOf({ hardCap }: Qualification, base: number): number {
  return hardCap === undefined ? Infinity : shareOf(hardCap, base, 'floor');
}

function shareOf(share: string, base: number, mode: 'floor' | 'ceil' | 'half-up'): number {
  return Number(round(parseShare(share).mul(exact(base)), { digits: 0, mode }).n);
}

/** The places into the next stage. */
export class QualifyingPlaces implements Supply {
  private used = 0;

  constructor(
    private count: number,
    private readonly cap: number,
  ) {}

  offer(): Offer | null {
    const left = this.count - this.used;
    const cap = this.cap - this.used;
    return left > 0 && cap > 0 ? { award: '', count: null, left, cap } : null;
  }

  use(count: number): void {
    this.used += count;
  }

  /** Nobody below somebody who stays out goes through. */
  lapse(): void {
    this.count = 0;
  }
}
