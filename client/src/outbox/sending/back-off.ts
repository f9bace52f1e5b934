const first = 1_000;
const longest = 30_000;

/**
 * How long to wait after the nth failure in a row (n from 1): doubling from 1 s up to 30 s, of which a random half, so that forty tablets
 * whose access point comes back do not knock at the same moment. `random` lies in 0..1.
 */
export function backOff(failures: number, random: number): number {
  const whole = Math.min(first * 2 ** (failures - 1), longest);
  return Math.round(whole / 2 + (whole / 2) * random);
}
