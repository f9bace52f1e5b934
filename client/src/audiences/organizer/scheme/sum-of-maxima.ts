import { formatDecimal, parseDecimal, sum, type Aspect } from '@jiangsai/shared';

/** What aspects are worth together: a decimal string with two decimals, or more where it takes them. */
export function sumOfMaxima(aspects: readonly Aspect[]): string {
  const total = sum(aspects.map(({ max }) => parseDecimal(max)));
  const [, decimals = ''] = formatDecimal(total).split('.');
  return formatDecimal(total, Math.max(2, decimals.length));
}
