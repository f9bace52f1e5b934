import type { MarkingReceipt, SessionView, SheetLine, SheetView } from '@jiangsai/shared';
import type { Page } from 'playwright-core';

/**
 * Marks and signs whatever is open on a judge's sheets, quickly: the requests that the tablet would send, from its own page and with
 * its own session. Levels stay within one of each other; who fails what follows from the entry. Gives how many it sent.
 */
export async function completeSheets(page: Page): Promise<{ marks: number; signatures: number }> {
  return page.evaluate(async () => {
    const done = { marks: 0, signatures: 0 };
    const device = `tablet-${crypto.randomUUID()}`;
    const { csrfToken } = await read<SessionView>('/api/session');
    const { sheets } = await read<{ sheets: SheetLine[] }>('/api/marking/sheets');
    const open = sheets.filter(({ state }) => state === 'open');
    // As many at once as a browser sends to one address.
    await Promise.all(Array.from({ length: 6 }, () => work()));
    return done;

    async function work(): Promise<void> {
      for (let line = open.shift(); line; line = open.shift()) await complete(line.id);
    }

    async function complete(id: string): Promise<void> {
      const sheet = await read<SheetView>(`/api/marking/sheets/${id}`);
      let baseVersion = sheet.version;
      for (const { aspect, value, version } of sheet.aspects) {
        if (value !== null) continue;
        const mark = valueOf(aspect.method, aspect.id, Number(sheet.entryNumber));
        const act = { kind: 'mark', aspect: aspect.id, value: mark, baseVersion: version };
        baseVersion = (await send(sheet, act)).sheetVersion;
        done.marks += 1;
      }
      await send(sheet, { kind: 'sign', baseVersion });
      done.signatures += 1;
    }

    function valueOf(method: string, aspect: string, entry: number): string {
      const dice = [...aspect].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1009, entry * 7);
      if (method === 'judgement') return dice % 3 < 1 ? '1' : '2';
      return dice % (entry + 3) === 0 ? 'fail' : 'pass';
    }

    async function read<Body>(path: string): Promise<Body> {
      return (await fetch(path)).json() as Promise<Body>;
    }

    async function send({ id, entry }: SheetView, act: object): Promise<MarkingReceipt> {
      const counter = done.marks + done.signatures + 1;
      const command = {
        id: crypto.randomUUID(),
        device,
        counter,
        deviceTime: new Date().toISOString(),
        sheet: id,
        entry,
      };
      const answer = await fetch('/api/marking/commands', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-csrf-token': csrfToken ?? '',
          'idempotency-key': command.id,
        },
        body: JSON.stringify({ ...command, ...act }),
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as MarkingReceipt;
    }
  });
}
