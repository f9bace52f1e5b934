import type { PassMarkExplanation } from './score-explanation.js';

export function passMarkOf(passMark: string | undefined, below: boolean): PassMarkExplanation | null {
  return passMark === undefined ? null : { passMark, below };
}
