import type { Page } from 'playwright-core';
import { PasteDialog } from './paste-dialog.js';

/** A unit's own page: the invitation, its people, its places. */
export class UnitDesk {
  constructor(private readonly page: Page) {}

  async join(link: string, account: { login: string; name: string; password: string }): Promise<void> {
    await this.page.goto(link);
    await this.page.getByLabel('账号').fill(account.login);
    await this.page.getByLabel('您的姓名').fill(account.name);
    await this.page.getByLabel(/^密码/).fill(account.password);
    await this.page.getByRole('button', { name: '建立账号并进入' }).click();
    await this.page.getByRole('heading', { name: '本单位的报名' }).waitFor();
  }

  async enter(name: string, coach: string): Promise<void> {
    await this.page.getByRole('button', { name: '添加参赛者' }).click();
    const dialog = this.page.getByRole('dialog', { name: '添加参赛者' });
    await dialog.getByLabel('姓名').fill(name);
    await dialog.getByLabel('指导教师').fill(coach);
    await dialog.getByRole('button', { name: '添加', exact: true }).click();
    await this.row(name).waitFor();
  }

  async openPaste(): Promise<PasteDialog> {
    await this.page.getByRole('button', { name: '粘贴名单' }).click();
    return new PasteDialog(this.page, '粘贴名单');
  }

  /** What the page says of somebody: everything in the row. */
  async read(name: string): Promise<string> {
    return this.row(name).innerText();
  }

  async mend(name: string, better: string): Promise<string> {
    await this.row(name).getByRole('button', { name: '修改并重新提交' }).click();
    const dialog = this.page.getByRole('dialog', { name: `修改${name}的报名` });
    const reason = await dialog.getByText('退回原因').innerText();
    await dialog.getByLabel('姓名').fill(better);
    await dialog.getByRole('button', { name: '修改并重新提交' }).click();
    await this.row(better).getByText('待审核').waitFor();
    return reason;
  }

  private row(name: string) {
    return this.page.getByRole('row', { name });
  }
}
