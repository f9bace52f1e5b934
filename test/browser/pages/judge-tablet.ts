import type { Locator, Page } from 'playwright-core';

/** A judge's tablet: the list of sheets, one sheet with its keys, the signature. */
export class JudgeTablet {
  constructor(readonly page: Page) {}

  async openSheet(entryNumber: string, subCriterion: string): Promise<void> {
    const group = this.page.locator('section.sheet-group', {
      has: this.page.getByRole('heading', { name: `参赛号 ${entryNumber}` }),
    });
    await group.getByRole('link', { name: new RegExp(`^${subCriterion} `) }).click();
    await this.page.locator('[data-aspect]').first().waitFor();
  }

  async backToList(): Promise<void> {
    await this.page.getByRole('link', { name: '评分表' }).click();
    await this.page.locator('section.sheet-group').first().waitFor();
  }

  async select(aspect: string): Promise<void> {
    await this.aspect(aspect).tap();
  }

  /** Marks the aspect in focus with a finger; the next unmarked one comes into focus by itself. */
  async touch(mark: '0' | '1' | '2' | '3' | '通过' | '不通过'): Promise<void> {
    await this.page
      .locator('.mark-pad')
      .getByRole('button', { name: new RegExp(`^${mark}`) })
      .tap();
  }

  /** The same by a key of a keyboard. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** What the list shows of an aspect: its value and how far it has come. */
  async read(aspect: string): Promise<string> {
    return this.aspect(aspect).innerText();
  }

  async allStored(): Promise<void> {
    await this.page.getByRole('button', { name: '全部入账' }).waitFor();
  }

  /** Taps on the notice that a mark was refused, which leads to it; gives why it was. */
  async refusal(): Promise<string> {
    await this.page.getByRole('button', { name: '1 条被拒' }).tap();
    const panel = this.page.getByRole('alert');
    await panel.waitFor();
    return panel.innerText();
  }

  /** Opens the dialog before the signature and gives what it lists: aspect → mark. */
  async look(): Promise<Record<string, string>> {
    await this.page.getByRole('button', { name: '核对并签字' }).click();
    await this.dialog().getByRole('button', { name: '确认签字' }).and(this.page.locator(':enabled')).waitFor();
    const rows = await this.dialog().getByRole('row').all();
    const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
    return Object.fromEntries(cells.filter((row) => row.length > 0).map((row) => [row[0] ?? '', row.at(-1) ?? '']));
  }

  async sign(): Promise<void> {
    await this.dialog().getByRole('button', { name: '确认签字' }).click();
    await this.page.getByText('已签字').waitFor();
  }

  private dialog(): Locator {
    return this.page.getByRole('dialog', { name: '核对并签字' });
  }

  private aspect(id: string): Locator {
    return this.page.locator('[data-aspect]', { has: this.page.getByText(id, { exact: true }) });
  }
}
