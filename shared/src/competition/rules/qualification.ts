import type { Base } from './prize-rule.js';

/** Who goes into the next stage or tier; all that is given must hold. */
export interface Qualification {
  readonly into?: string;
  readonly top?: number;
  /** `0.3` or `1/3` of the base, rounded by `rounding` (default half-up). */
  readonly share?: string;
  readonly rounding?: 'floor' | 'ceil' | 'half-up';
  readonly minScore?: string;
  readonly minComponents?: Readonly<Record<string, string>>;
  readonly maxPerUnit?: number;
  readonly maxPerDelegation?: number;
  /** Share of the base, rounded down, that is never passed: ties that do not fit stay out. */
  readonly hardCap?: string;
  /** With so few non-guests the stage is not held and everybody goes through. */
  readonly notHeldUpTo?: number;
  readonly tieAtCut?: 'all-through' | 'none' | 'undecided';
  /** Entries that do not want to; the next moves up. */
  readonly declined?: readonly string[];
  /** The total enters the next stage as this component. */
  readonly carryOver?: { readonly component: string; readonly weight: string };
  readonly base?: Base;
}
