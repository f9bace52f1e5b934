import type { MarkingCommand, ProblemView } from '@jiangsai/shared';

/** What the judge did, before the device gave it an id, a counter and a base version. `base` is the version the judge saw. */
export type Tap =
  | {
      readonly kind: 'mark';
      readonly sheet: string;
      readonly entry: string;
      readonly aspect: string;
      readonly value: string | null;
      readonly base: number;
    }
  | { readonly kind: 'sign'; readonly sheet: string; readonly entry: string; readonly base: number };

/** A command that has no receipt yet. It leaves the device only by a receipt, or by the judge's own dismissal of a refusal. */
export type OutboxRow = WaitingRow | RefusedRow;

export interface WaitingRow {
  readonly counter: number;
  readonly command: MarkingCommand;
  readonly state: 'waiting';
}

export interface RefusedRow {
  readonly counter: number;
  readonly command: MarkingCommand;
  readonly state: 'refused';
  readonly refusal: ProblemView;
}

/** The newest receipt of one subject: proof for the judge's eyes that survives a reload. `value` is null for a signature, too. */
export interface StoredReceipt {
  readonly sheet: string;
  readonly subject: string;
  readonly value: string | null;
  readonly version: number;
  readonly number: number;
  readonly head: string;
}

/** No aspect's id can hold a colon. */
export const wholeSheet = ':sheet';

/** What a command is about inside its sheet: one aspect, or the whole sheet. */
export function subjectOf(command: Tap | MarkingCommand): string {
  return command.kind === 'mark' ? command.aspect : wholeSheet;
}

export function sameSubject(one: Tap | MarkingCommand, other: Tap | MarkingCommand): boolean {
  return one.sheet === other.sheet && subjectOf(one) === subjectOf(other);
}
