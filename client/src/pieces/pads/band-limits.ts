import type { Band } from '@jiangsai/shared';

/** A band's limits as mathematicians write them: “> 1”, “≤ 2”. Empty for a band that always holds. */
export function bandLimits({ above, from, to, below }: Band): string {
  const lower = above === undefined ? limit('≥', from) : `> ${above}`;
  const upper = below === undefined ? limit('≤', to) : `< ${below}`;
  return [lower, upper].filter((part) => part !== '').join('  ');
}

const limit = (sign: string, value: string | undefined) => (value === undefined ? '' : `${sign} ${value}`);
