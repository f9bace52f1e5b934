import type { Aspect, LocalText } from '../competition/index.js';
import type { Receipt } from './session.js';

/** GET /api/marking/sheets → {sheets: SheetLine[]}: only the actor's own. Entries show their number, never a name. */
export interface SheetLine {
  readonly id: string;
  readonly competition: string;
  readonly skill: string;
  readonly skillName: LocalText;
  readonly entry: string;
  readonly entryNumber: string;
  readonly subCriterion: string;
  readonly subCriterionName: LocalText;
  readonly marked: number;
  readonly of: number;
  readonly state: 'open' | 'signed';
  /** False before marking opens, after it closes, and for an entry that does not compete. */
  readonly writable: boolean;
  readonly version: number;
}

/** GET /api/marking/sheets/:sheet */
export interface SheetView extends SheetLine {
  readonly aspects: readonly SheetAspect[];
  readonly signedAt: number | null;
  /** Of the competition; its times are shown in it, wherever the tablet thinks it is. */
  readonly timeZone: string;
  readonly receipt: Receipt | null;
}

export interface SheetAspect {
  readonly aspect: Aspect;
  readonly value: string | null;
  /** 0 = never marked; the next command on it names this number as `baseVersion`. */
  readonly version: number;
}

/** POST /api/marking/commands. `id` is made on the tablet at the tap, `counter` counts up per device, `deviceTime` is ISO 8601. */
export type MarkingCommand = SetMark | SignSheet;

interface FromDevice {
  readonly id: string;
  readonly device: string;
  readonly counter: number;
  readonly deviceTime: string;
  readonly sheet: string;
}

/** `value: null` takes the mark back. `entry` must be the sheet's: a late tap never counts for the next entry. */
export interface SetMark extends FromDevice {
  readonly kind: 'mark';
  readonly entry: string;
  readonly aspect: string;
  readonly value: string | null;
  readonly baseVersion: number;
}

/** Signs what the judge saw: refused if the sheet's version has moved. */
export interface SignSheet extends FromDevice {
  readonly kind: 'sign';
  readonly entry: string;
  readonly baseVersion: number;
}

/** The answer, after the commit: proof that the ledger holds it. `version` is the mark's (kind mark) or the sheet's (kind sign) new one. */
export interface MarkingReceipt extends Receipt {
  readonly version: number;
  readonly sheetVersion: number;
}

/** GET …/skills/:skill/progress: mark sheets there are, how many are signed, and how many marks stand on them. */
export interface MarkingProgress {
  readonly sheets: number;
  readonly signed: number;
  readonly marks: number;
  readonly of: number;
}
