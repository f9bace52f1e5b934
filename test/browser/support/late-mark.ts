import type { RefusalCode, RefusalView, SessionView, SheetView } from '@jiangsai/shared';
import type { Page } from 'playwright-core';

/** Sends a mark for the sheet that the judge's page is at, past every key and dialog; gives the code of the refusal. */
export async function sendLateMark(judge: Page, aspect: string, value: string): Promise<RefusalCode> {
  return judge.evaluate(
    async (mark) => {
      const path = `/api/marking/sheets/${location.pathname.split('/').at(-1)}`;
      const sheet = (await (await fetch(path)).json()) as SheetView;
      const { csrfToken } = (await (await fetch('/api/session')).json()) as SessionView;
      const id = crypto.randomUUID();
      const from = { id, device: 'tablet-late', counter: 1, deviceTime: new Date().toISOString() };
      const answer = await fetch('/api/marking/commands', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken ?? '', 'idempotency-key': id },
        body: JSON.stringify({ ...from, ...mark, kind: 'mark', sheet: sheet.id, entry: sheet.entry, baseVersion: 1 }),
      });
      return ((await answer.json()) as RefusalView).error.code;
    },
    { aspect, value },
  );
}
