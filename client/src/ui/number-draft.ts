const mostLetters = 16;

/**
 * A number being typed, as a decimal string in the making: `key` is a digit, `.`, `-` (turns the sign) or `back`. What cannot lead to a
 * number changes nothing; a leading zero is replaced, a leading point gets its zero.
 */
export function typeNumber(draft: string, key: string): string {
  if (key === 'back') return draft.slice(0, -1);
  if (key === '-') return draft.startsWith('-') ? draft.slice(1) : `-${draft}`;
  if (draft.length >= mostLetters) return draft;
  if (key === '.') return typePoint(draft);
  return draft === '0' || draft === '-0' ? draft.replace('0', key) : draft + key;
}

function typePoint(draft: string): string {
  if (draft.includes('.')) return draft;
  return draft === '' || draft === '-' ? `${draft}0.` : `${draft}.`;
}

/** The typed number without a point that nothing followed; -0 is 0. */
export function typedNumber(draft: string): string {
  const number = draft.replace(/\.$/, '');
  return /^-0(\.0*)?$/.test(number) ? number.slice(1) : number;
}
