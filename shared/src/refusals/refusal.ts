import type { RefusalCode } from './codes/index.js';

export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * A clear "no" to bad input: a stable code, the values its text needs, and the place it is about.
 * Nothing has changed when one is thrown. `problems` holds the single faults of a refused batch (one a row of an import).
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams = {},
    readonly where?: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(where === undefined ? code : `${code} (${where})`);
  }
}

/** One fault among several: same words as a refusal, but collected instead of thrown. */
export interface Problem {
  readonly code: RefusalCode;
  readonly params?: RefusalParams;
  readonly where?: string;
}
