/** What one judge entered for an aspect of one entry. `value` is always a string; what it may be depends on the method. */
export interface JudgeMark {
  readonly judge?: string | null;
  readonly value: string;
}
