import type { Decision, PrizeRule, ScaleKind } from '../../competition/index.js';
import { awardPrizes, type Prizes } from '../index.js';
import { factsOf, standingsOf, type Line } from './field-of.js';

interface Setting {
  readonly waiting?: readonly (readonly string[])[];
  readonly decisions?: readonly Decision[];
  readonly scale?: ScaleKind;
}

/** The prizes of one made-up division. */
export function prizesOf(lines: readonly Line[], rules: readonly PrizeRule[], setting: Setting = {}): Prizes {
  return awardPrizes([standingsOf(lines, 'all', setting.waiting)], rules, factsOf(lines), setting);
}

/** The same, short: `a p1 b p2`, and `p1? c d` for a group that waits. */
export function award(lines: readonly Line[], rules: readonly PrizeRule[], setting: Setting = {}): string {
  const { prizes, undecided } = prizesOf(lines, rules, setting);
  const given = [...prizes].map(([id, prize]) => `${id} ${prize}`).sort();
  return [...given, ...undecided.map(({ award: of, entries }) => `${of}? ${entries.join(' ')}`)].join(', ');
}

type Common = Partial<Omit<Extract<PrizeRule, { readonly rule: 'by-count' }>, 'rule' | 'awards'>>;

/** `p1` `p2` … with these counts. */
export function byCount(counts: readonly number[], more: Common = {}): PrizeRule {
  return { rule: 'by-count', awards: counts.map((count, index) => ({ award: `p${index + 1}`, count })), ...more };
}

export function byShare(
  shares: readonly string[],
  more: Partial<Omit<Extract<PrizeRule, { readonly rule: 'by-share' }>, 'rule' | 'awards'>> = {},
): PrizeRule {
  return { rule: 'by-share', awards: shares.map((share, index) => ({ award: `p${index + 1}`, share })), ...more };
}

export function upperShare(
  share: string,
  more: Partial<Omit<Extract<PrizeRule, { readonly rule: 'upper-share' }>, 'rule' | 'share'>> = {},
): PrizeRule {
  return { rule: 'upper-share', award: 'merit', share, ...more };
}
