import type { SheetLine } from '@jiangsai/shared';

/** Where a judge stands with a sheet. `ready`: every aspect is marked, the signature is missing. */
export const sheetStates = ['not-started', 'in-progress', 'ready', 'signed'] as const;
export type SheetState = (typeof sheetStates)[number];

/** `touched`: something of this sheet waits on the device, so it is begun even if the server knows of nothing. */
export function sheetState(sheet: Pick<SheetLine, 'state' | 'marked' | 'of'>, touched = false): SheetState {
  if (sheet.state === 'signed') return 'signed';
  if (sheet.marked >= sheet.of && sheet.of > 0) return 'ready';
  return sheet.marked > 0 || touched ? 'in-progress' : 'not-started';
}
