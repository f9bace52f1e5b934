import { createHash, randomBytes } from 'node:crypto';
import type { ResultRules } from '@jiangsai/shared';

/** The seed that will order what stays tied, for rules that end in a draw; null for all others. */
export function newDrawSeed({ ranking }: ResultRules): string | null {
  return ranking?.whenStillTied === 'draw' ? randomBytes(24).toString('hex') : null;
}

/** What is told of a seed before it is drawn: the hex SHA-256 of its text, which anybody can compute again afterwards. */
export function drawCommitment(seed: string): string {
  return createHash('sha256').update(seed).digest('hex');
}
