/** Digits behind the point of a decimal string. */
export function fractionDigits(total: string | null): number {
  const point = total?.indexOf('.') ?? -1;
  return total === null || point < 0 ? 0 : total.length - point - 1;
}

/** What to add, unseen, behind a figure so that the points of a column stand under each other. */
export function missingDigits(total: string, digits: number): string {
  const own = fractionDigits(total);
  const point = own === 0 && digits > 0 ? '.' : '';
  return point + '0'.repeat(Math.max(0, digits - own));
}
