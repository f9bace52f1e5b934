import type { MarkingCommand, SheetLine, SheetView } from '@jiangsai/shared';
import { getJson, send } from './http.js';

/** The actor's own sheets. */
export async function listSheets(): Promise<readonly SheetLine[]> {
  const { sheets } = await getJson<{ sheets: readonly SheetLine[] }>('/api/marking/sheets');
  return sheets;
}

export function readSheet(sheet: string): Promise<SheetView> {
  return getJson(`/api/marking/sheets/${encodeURIComponent(sheet)}`);
}

/** The command's own id also names the request. The answer is unknown: whoever sends a mark has to look whether it is a receipt. */
export function postMarkingCommand(command: MarkingCommand): Promise<unknown> {
  return send('POST', '/api/marking/commands', command, { commandId: command.id });
}
