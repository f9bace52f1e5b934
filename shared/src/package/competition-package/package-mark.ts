import type { LocalText } from '../../competition/index.js';

/** One mark; whose it is may be left out where an aspect takes a single one. */
export interface PackageMark {
  readonly entry: string;
  readonly aspect: string;
  readonly judge?: string;
  readonly value: string;
}

/** `points` ≥ 0 of the total, a decimal string. */
export interface PackagePenalty {
  readonly entry: string;
  readonly points: string;
  readonly reason?: LocalText;
}
