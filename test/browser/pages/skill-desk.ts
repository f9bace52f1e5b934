import type { Page } from 'playwright-core';
import { PasteDialog } from './paste-dialog.js';
import type { Credentials } from './sign-in.js';

export type Section = '设置' | '评分方案' | '参赛者' | '裁判' | '评分与看榜' | '成绩';

/** The organizer's page of one skill, section by section. */
export class SkillDesk {
  constructor(private readonly page: Page) {}

  async open(section: Section): Promise<void> {
    const sections = this.page.getByRole('navigation', { name: '赛项内容' });
    await sections.getByRole('link', { name: section }).click();
    await sections.locator('[aria-current=page]', { hasText: section }).waitFor();
  }

  /** Lets the server look through the spreadsheet; gives the figures that it shows. */
  async checkScheme(path: string, judgesPerJudgement: number): Promise<Record<string, string>> {
    await this.page.getByLabel('选择 .xlsx 文件').setInputFiles(path);
    await this.button('导入评分方案').waitFor();
    const judges = this.page.getByRole('spinbutton', { name: '每个评价点的裁判人数' });
    await judges.fill(String(judgesPerJudgement));
    await judges.press('Tab');
    await this.button('导入评分方案').waitFor();
    return this.schemeFigures();
  }

  async importScheme(): Promise<Record<string, string>> {
    await this.button('导入评分方案').click();
    await this.button('更换评分方案').waitFor();
    return this.schemeFigures();
  }

  async pasteEntries(rows: readonly (readonly string[])[]): Promise<void> {
    await this.button('粘贴名单').click();
    const table = [['姓名', '单位', '指导教师'], ...rows];
    await new PasteDialog(this.page, '粘贴名单').paste(table, `添加 ${rows.length} 名`);
  }

  async tick(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.page.getByRole('row', { name }).locator('.el-checkbox').click();
  }

  async approveTicked(count: number): Promise<void> {
    await this.button(`通过 ${count} 名`).click();
    await this.page.getByRole('region', { name: '对已选参赛者的操作' }).waitFor({ state: 'hidden' });
  }

  async returnTicked(count: number, reason: string): Promise<void> {
    await this.button(`退回 ${count} 名`).click();
    const dialog = this.page.getByRole('dialog', { name: `退回 ${count} 名的报名` });
    await dialog.getByLabel('原因').fill(reason);
    await dialog.getByRole('button', { name: '退回', exact: true }).click();
    await this.page.getByRole('region', { name: '对已选参赛者的操作' }).waitFor({ state: 'hidden' });
  }

  /** Adds judges and reads the slips, which show the passwords this once. */
  async addJudges(names: readonly string[]): Promise<Credentials[]> {
    await this.button('添加裁判').click();
    const table = [['姓名'], ...names.map((name) => [name])];
    await new PasteDialog(this.page, '添加裁判').paste(table, `添加 ${names.length} 名裁判`);
    const slips = this.page.getByRole('region', { name: '裁判登录条' }).getByRole('listitem');
    await slips.first().waitFor();
    const read = (await slips.all()).map(async (slip): Promise<Credentials> => {
      const [login = '', password = ''] = await slip.getByRole('definition').allTextContents();
      return { login, password };
    });
    return Promise.all(read);
  }

  async closeSlips(): Promise<void> {
    await this.button('关闭登录条').click();
    await this.confirm('关闭登录条？', '关闭登录条');
  }

  async openMarking(): Promise<void> {
    await this.button('开放评分').click();
    await this.confirm('开放评分', '开放评分');
    await this.button('结束评分').waitFor();
  }

  async showLive(): Promise<void> {
    await this.button('实时公开').click();
    await this.confirm('实时公开', '实时公开');
    await this.button('封榜').waitFor();
  }

  /** The address of the public board, without the server's. */
  async boardPath(): Promise<string> {
    return (await this.page.getByRole('link', { name: '打开榜单' }).getAttribute('href')) ?? '';
  }

  async closeMarking(): Promise<void> {
    await this.button('结束评分').click();
    await this.confirm('结束评分', '结束评分');
    await this.page.getByRole('link', { name: '核对并发布成绩' }).click();
    await this.page.getByRole('table', { name: '排名' }).waitFor();
  }

  async publish(): Promise<void> {
    await this.page.getByText('各项检查都已通过，可以发布。').waitFor();
    await this.button('发布成绩').click();
    await this.page.getByRole('dialog').getByRole('button', { name: '发布成绩' }).click();
    await this.page.getByText('成绩已发布').waitFor();
  }

  private async schemeFigures(): Promise<Record<string, string>> {
    const figures = this.page.locator('.scheme-numbers').first();
    const [names, values] = [figures.getByRole('term'), figures.getByRole('definition')];
    const texts = await values.allTextContents();
    return Object.fromEntries((await names.allTextContents()).map((name, at) => [name, texts[at] ?? '']));
  }

  private async confirm(title: string, act: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name: act, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  private button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }
}
