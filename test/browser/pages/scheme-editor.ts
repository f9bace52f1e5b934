import type { Locator, Page } from 'playwright-core';
import { PasteDialog } from './paste-dialog.js';

type Column = 'id' | 'name' | 'max';

/** The editor of a marking scheme, in the organizer's page of a skill. */
export class SchemeEditor {
  constructor(readonly page: Page) {}

  async open(act: '从空白开始编辑' | '编辑' | '继续编辑草稿'): Promise<void> {
    await this.button(act).click();
    await this.page.getByRole('region', { name: '编辑评分方案' }).waitFor();
  }

  async leave(): Promise<void> {
    await this.button('返回查看').click();
  }

  async jump(to: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '评分方案目录' }).getByRole('button', { name: to }).first().click();
  }

  /** A field of an aspect's row; rows count from 0. */
  field(row: number, column: Column): Locator {
    return this.row(row).locator(`[data-column=${column}] :is(input, textarea)`);
  }

  async fill(row: number, values: Partial<Record<Column, string>>): Promise<void> {
    for (const [column, text] of Object.entries(values)) await this.field(row, column as Column).fill(text);
  }

  async method(row: number, name: string): Promise<void> {
    await this.row(row).getByLabel('评分方法').selectOption({ label: name });
  }

  async details(row: number): Promise<void> {
    await this.row(row)
      .getByRole('button', { name: /的详细设置$/ })
      .click();
  }

  row(at: number): Locator {
    return this.page.getByRole('region', { name: '评分点' }).getByRole('listitem').nth(at);
  }

  async ids(): Promise<string[]> {
    const fields = this.page.locator('[data-column=id] input');
    return Promise.all((await fields.all()).map((field) => field.inputValue()));
  }

  async paste(rows: readonly (readonly string[])[], act: string): Promise<void> {
    await this.button('粘贴表格').click();
    await new PasteDialog(this.page, '粘贴评分点').paste(rows, act);
  }

  /** What is wrong, as the bar counts it. */
  problems(): Locator {
    return this.page.getByRole('button', { name: /处需要修改/ });
  }

  warnings(): Locator {
    return this.page.getByRole('button', { name: /处请留意/ });
  }

  sum(): Promise<string> {
    return this.page.locator('.page-title .sum strong').innerText();
  }

  save(): Locator {
    return this.button('保存方案');
  }

  async saved(): Promise<void> {
    await this.save().click();
    await this.page.getByText('已保存').waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  trial(): Locator {
    return this.page.getByRole('region', { name: '试算' });
  }

  /** A judge's mark on trial. */
  async tryMark(aspect: string, slot: string): Promise<void> {
    const row = this.trial()
      .getByRole('listitem')
      .filter({ has: this.page.getByText(aspect, { exact: true }) });
    await row.getByRole('button', { name: new RegExp(`^${slot} `) }).click();
  }
}
