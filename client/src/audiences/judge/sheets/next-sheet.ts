import type { SheetLine } from '@jiangsai/shared';
import { groupSheets, inOrder, type Grouping } from './group-sheets.js';

/** The next sheet of the same skill that still wants work, in the list's order, round the end to the start; null when none does. */
export function nextSheet(sheets: readonly SheetLine[], present: SheetLine, grouping: Grouping): SheetLine | null {
  const ordered = inOrder(groupSheets(sheets, grouping)).filter((sheet) => sheet.skill === present.skill);
  const at = ordered.findIndex((sheet) => sheet.id === present.id);
  const following = [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))];
  return following.find(wantsWork) ?? null;
}

/** Where to go on after a break: the first sheet that is begun, else the first that wants work; null when none does. */
export function sheetToGoOn(sheets: readonly SheetLine[], grouping: Grouping): SheetLine | null {
  const ordered = inOrder(groupSheets(sheets, grouping)).filter(wantsWork);
  return ordered.find((sheet) => sheet.marked > 0) ?? ordered[0] ?? null;
}

const wantsWork = (sheet: SheetLine) => sheet.state === 'open' && sheet.writable;
