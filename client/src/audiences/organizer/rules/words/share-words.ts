const decimal = /^(0|[1-9]\d*)(?:\.(\d+))?$/;
const percent = /^(0|[1-9]\d*)(?:\.(\d+))?\s*[%％]$/;

/** A share as people read it: `0.1` is 10%, a fraction such as `2/3` stays; what is no share yet is shown as it is. */
export function shareWords(share: string): string {
  const [, whole, digits = ''] = decimal.exec(share) ?? [];
  return whole === undefined ? share : `${shift(whole, digits, 2)}%`;
}

/** A share as rules keep it: `10%` is `0.1`. Anything else stays as it was typed, for the check to judge. */
export function readShare(typed: string): string {
  const text = typed.trim();
  const [, whole, digits = ''] = percent.exec(text) ?? [];
  return whole === undefined ? text : shift(whole, digits, -2);
}

/** Moves the point of `whole.digits` by so many places, without loss. */
function shift(whole: string, digits: string, by: 2 | -2): string {
  const all = whole + digits;
  const point = whole.length + by;
  const padded = point < 1 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(1, point);
  const front = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const behind = padded.slice(at).replace(/0+$/, '');
  return behind === '' ? front : `${front}.${behind}`;
}
