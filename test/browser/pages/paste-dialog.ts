import type { Locator, Page } from 'playwright-core';

/** The dialog in which a table from a spreadsheet is pasted. `act` may contain the number of rows that will be added. */
export class PasteDialog {
  private readonly dialog: Locator;

  constructor(page: Page, title: string) {
    this.dialog = page.getByRole('dialog', { name: title });
  }

  async fill(rows: readonly (readonly string[])[]): Promise<void> {
    const table = rows.map((row) => row.join('\t')).join('\n');
    await this.dialog.getByLabel('表格内容').fill(table);
  }

  async submit(act: string): Promise<void> {
    await this.dialog.getByRole('button', { name: act, exact: true }).click();
  }

  /** The first fault that stands in the table, once the server has refused it. */
  async fault(): Promise<string> {
    const fault = this.dialog.getByRole('table').locator('.fault').first();
    await fault.waitFor();
    return (await fault.textContent()) ?? '';
  }

  async closed(): Promise<void> {
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async paste(rows: readonly (readonly string[])[], act: string): Promise<void> {
    await this.fill(rows);
    await this.submit(act);
    await this.closed();
  }
}
