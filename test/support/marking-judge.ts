import { randomUUID } from 'node:crypto';
import type { MarkingCommand, MarkingReceipt, SetMark, SheetLine, SheetView, SignSheet } from '@jiangsai/shared';
import type { Answer, ApiClient } from './api-client.js';

/** A judge at a tablet. */
export class MarkingJudge {
  readonly device = `tablet-${randomUUID()}`;
  private counter = 0;

  constructor(
    readonly account: string,
    readonly login: string,
    readonly client: ApiClient,
  ) {}

  async sheets(): Promise<readonly SheetLine[]> {
    return (await this.client.read<{ sheets: SheetLine[] }>('/api/marking/sheets')).sheets;
  }

  /** The own sheet of an entry; the first one unless a sub-criterion is named. */
  async sheetOf(entry: string, subCriterion?: string): Promise<SheetView> {
    const found = (await this.sheets()).find(
      (sheet) => sheet.entry === entry && (subCriterion ?? sheet.subCriterion) === sheet.subCriterion,
    );
    if (!found) throw new Error(`${this.login} has no sheet of ${entry} ${subCriterion ?? ''}`);
    return this.sheet(found.id);
  }

  sheet(id: string): Promise<SheetView> {
    return this.client.read<SheetView>(`/api/marking/sheets/${id}`);
  }

  /** A mark as the tablet makes it, based on what the sheet shows. */
  markCommand(sheet: SheetView, aspect: string, value: string | null): SetMark {
    const shown = sheet.aspects.find((candidate) => candidate.aspect.id === aspect);
    return { ...this.origin(sheet), kind: 'mark', aspect, value, baseVersion: shown?.version ?? 0 };
  }

  signCommand(sheet: SheetView): SignSheet {
    return { ...this.origin(sheet), kind: 'sign', baseVersion: sheet.version };
  }

  send(command: MarkingCommand | object): Promise<Answer<MarkingReceipt>> {
    return this.client.send<MarkingReceipt>('POST', '/api/marking/commands', command);
  }

  async mark(sheet: SheetView, aspect: string, value: string | null): Promise<Answer<MarkingReceipt>> {
    return this.send(this.markCommand(sheet, aspect, value));
  }

  async sign(sheet: SheetView): Promise<Answer<MarkingReceipt>> {
    return this.send(this.signCommand(sheet));
  }

  /** Marks everything on a sheet and signs it; every answer must be a success. */
  async complete(id: string, valueOf: (aspect: string, sheet: SheetView) => string): Promise<void> {
    const sheet = await this.sheet(id);
    for (const { aspect } of sheet.aspects) {
      const { status, body } = await this.mark(sheet, aspect.id, valueOf(aspect.id, sheet));
      if (status !== 200) throw new Error(`mark of ${aspect.id} was answered ${status} ${JSON.stringify(body)}`);
    }
    const { status, body } = await this.sign(await this.sheet(id));
    if (status !== 200) throw new Error(`signature was answered ${status} ${JSON.stringify(body)}`);
  }

  private origin({ id, entry }: SheetView) {
    return {
      id: randomUUID(),
      device: this.device,
      counter: ++this.counter,
      deviceTime: new Date().toISOString(),
      sheet: id,
      entry,
    };
  }
}
