import { checkMark, Refusal, type Aspect, type Problem } from '@jiangsai/shared';

/** Why the value is no mark of this aspect, by the same rule as on the server; null when it is one. */
export function refuseMark(aspect: Aspect, value: string): Problem | null {
  try {
    checkMark(aspect, value);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, params: error.params };
    throw error;
  }
}
