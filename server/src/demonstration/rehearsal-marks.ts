import type { Aspect } from '@jiangsai/shared';

export function rehearsalMark(aspect: Aspect, entry: string, judge: string): string {
  const seed = [...`${entry}${judge}${aspect.id}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  switch (aspect.method) {
    case 'points':
      return String(seed % (Math.floor(Number(aspect.max)) + 1));
    case 'pass-fail':
      return seed % 4 ? 'pass' : 'fail';
    case 'number-completed':
      return String(seed % (aspect.possible + 1));
    case 'bands':
      return String(seed % 3);
    case 'judgement':
      return '2';
  }
}
