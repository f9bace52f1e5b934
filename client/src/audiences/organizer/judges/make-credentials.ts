/** Letters and digits that nobody takes for each other on paper; lower case, so that a tablet needs no shift key. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Draws `length` signs, each equally likely. `random` fills an array with random bytes. */
export function drawSigns(length: number, random: (bytes: Uint8Array<ArrayBuffer>) => void): string {
  let signs = '';
  const bytes = new Uint8Array(length * 2);
  while (signs.length < length) {
    random(bytes);
    for (const byte of bytes) signs += signOf(byte);
  }
  return signs.slice(0, length);
}

// The bytes beyond the last whole turn of the alphabet would make its first signs likelier.
function signOf(byte: number): string {
  const turns = Math.floor(256 / alphabet.length);
  return byte < turns * alphabet.length ? (alphabet[byte % alphabet.length] ?? '') : '';
}

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** A first password of ten signs (50 bits): typed once from a slip of paper. */
export function makeCredentials(random: (bytes: Uint8Array<ArrayBuffer>) => void): Credentials {
  return { login: `j${drawSigns(6, random)}`, password: drawSigns(10, random) };
}
