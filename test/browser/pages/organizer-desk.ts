import type { Page } from 'playwright-core';
import { PasteDialog } from './paste-dialog.js';

export interface CompetitionWords {
  readonly zh: string;
  readonly en: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The organizer's pages around the skills: competitions, units, award list. */
export class OrganizerDesk {
  constructor(private readonly page: Page) {}

  async createCompetition({ zh, en, startsOn, endsOn }: CompetitionWords): Promise<void> {
    await this.act('新建赛事');
    const dialog = this.page.getByRole('dialog', { name: '新建赛事' });
    await dialog.getByLabel('赛事名称（中文）').fill(zh);
    await dialog.getByLabel('赛事名称（英文）').fill(en);
    for (const [label, day] of [
      ['开始日期', startsOn],
      ['结束日期', endsOn],
    ] as const) {
      await dialog.getByLabel(label).fill(day);
      await dialog.getByLabel(label).press('Enter');
    }
    await dialog.getByRole('button', { name: '创建赛事' }).click();
    await this.page.getByRole('heading', { name: zh }).waitFor();
  }

  /** Three places a unit and one, two, three prizes: what the form proposes. */
  async addSkill(zh: string, en: string): Promise<void> {
    await this.act('添加赛项');
    const dialog = this.page.getByRole('dialog', { name: '添加赛项' });
    await dialog.getByLabel('赛项名称（中文）').fill(zh);
    await dialog.getByLabel('赛项名称（英文）').fill(en);
    await dialog.getByRole('button', { name: '添加', exact: true }).click();
    await this.page.getByRole('heading', { name: zh }).waitFor();
  }

  async openUnits(): Promise<void> {
    await this.page.getByRole('link', { name: '参赛单位', exact: true }).first().click();
    await this.page.getByRole('heading', { name: '参赛单位' }).waitFor();
  }

  async pasteUnits(rows: readonly (readonly string[])[]): Promise<void> {
    await this.act('粘贴名单');
    const table = [['单位名称', '简称', '代表队'], ...rows];
    await new PasteDialog(this.page, '粘贴名单').paste(table, `添加 ${rows.length} 家单位`);
  }

  /** The link that makes an account of the unit. */
  async invite(unit: string): Promise<string> {
    await this.page.getByRole('row', { name: unit }).getByRole('button', { name: '邀请链接' }).click();
    const dialog = this.page.getByRole('dialog', { name: `邀请${unit}` });
    await dialog.getByRole('button', { name: '生成邀请链接' }).click();
    const link = await dialog.getByRole('textbox', { name: '邀请链接' }).inputValue();
    await dialog.getByRole('button', { name: '关闭', exact: true }).last().click();
    return link;
  }

  async openSkill(name: string): Promise<void> {
    await this.page.getByRole('link', { name: '总览' }).click();
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('heading', { name }).waitFor();
  }

  /** From the results of a published skill; gives the public address. */
  async publishAwardList(): Promise<string> {
    await this.page.getByRole('link', { name: '去公布获奖名单' }).click();
    await this.act('公布获奖名单');
    await this.page.getByRole('dialog', { name: '公布获奖名单' }).getByRole('button', { name: '公布获奖名单' }).click();
    return this.page.getByRole('textbox', { name: '公开链接' }).inputValue();
  }

  private async act(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}
