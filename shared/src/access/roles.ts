/** Roles of issue-time rights. A grant ties one to a competition and, where it is narrower, to a skill or a unit. */
export const roles = ['organizer', 'chief-judge', 'judge', 'unit-manager'] as const;
export type Role = (typeof roles)[number];

/** `competition: '*'` means the whole installation (who may create competitions). */
export interface Grant {
  readonly role: Role;
  readonly competition: string;
  readonly skill?: string;
  readonly unit?: string;
}

/** Who acts: an account with its grants, or nobody (the public). */
export interface Actor {
  readonly account: string;
  readonly grants: readonly Grant[];
}

/** What an act is about; the more is known, the narrower the question. `judge` is the account a sheet belongs to. */
export interface Scope {
  readonly competition?: string;
  readonly skill?: string;
  readonly unit?: string;
  readonly judge?: string;
}
