import { createHash, randomBytes } from 'node:crypto';

// No vowels and no look-alikes: ids are read aloud on the phone and must not spell words.
const alphabet = '23456789bcdfghjkmnpqrstvwxz';

/** A new id such as `e-7k3m9p2q4t8w`: a letter that says of what, and 57 random bits. */
export function newId(kind: string): string {
  return spell(kind, randomBytes(12));
}

/** The id that follows from a command's: the same command again means the same thing, not a second one. */
export function idFrom(kind: string, command: string): string {
  return spell(kind, createHash('sha256').update(command).digest().subarray(0, 12));
}

function spell(kind: string, bytes: Uint8Array): string {
  return `${kind}-${Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')}`;
}
