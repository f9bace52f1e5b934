/** An id for one more option: `D` after `C`, `4` after `3`; else the number of the option. */
export function nextOptionId(options: readonly { readonly id: string }[]): string {
  const taken = new Set(options.map(({ id }) => id));
  const last = options.at(-1)?.id ?? '';
  const letter = /^[A-Ya-y]$/.test(last) ? String.fromCharCode(last.charCodeAt(0) + 1) : '';
  if (letter !== '' && !taken.has(letter)) return letter;
  let number = options.length + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}
