import { jest } from '@jest/globals';
import type { Scoring } from '@jiangsai/shared';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/chromium.js';
import { sqliteDatabase } from '../support/databases.js';
import { makeCompetition, smallScheme, type MadeCompetition } from '../support/make-competition.js';
import { organizer, startServer, type RunningServer } from '../support/start-server.js';
import { SchemeEditor } from './pages/scheme-editor.js';
import { signIn } from './pages/sign-in.js';
import { barriers } from './support/accessibility.js';
import { clientFolder } from './support/client-folder.js';
import { openPage, ownFaults } from './support/open-page.js';
import { shootOn } from './support/screenshots.js';
import { tellStory } from './support/story.js';

jest.setTimeout(120_000);

const sheet = [
  ['编号', '评分点', '配分', '类型', '技术要求'],
  ['', '焊缝余高', '1,5', '测量', '0 到 1 mm'],
  ['', '整体观感', '2', '评价', ''],
] as const;

describe('an organizer edits a marking scheme', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let made: MadeCompetition;
  let editor: SchemeEditor;

  const sentence = tellStory(() => [page]);
  const scheme = async () => (await made.organizer.read<{ scoring: Scoring }>(`${made.skillPath}/scheme`)).scoring;

  beforeAll(async () => {
    server = await startServer(sqliteDatabase(), { CLIENT_DIR: clientFolder });
    made = await makeCompetition(server.url, { open: false, judges: 0 });
    browser = await launchBrowser();
    ({ page, faults } = await openPage(browser, 'desk'));
    editor = new SchemeEditor(page);
    await signIn(page, server.url, organizer);
    await page.goto(`${server.url}/organizer/${made.id}/skills/${made.skill}/scheme`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.discard();
  });

  sentence('what is no number is told beside it, and keeps the scheme from being saved', async () => {
    await editor.open('编辑');
    await editor.jump('A1 尺寸');
    await editor.fill(0, { max: '6,5' });
    await editor.row(0).getByText('“6,5”不是可用的数字').waitFor();
    expect(await editor.save().isEnabled()).toBe(false);
    expect(await editor.sum()).toBe('–');
    await editor.fill(0, { max: '6.5' });
    await editor.problems().waitFor({ state: 'hidden' });
    expect(await editor.sum()).toBe('6.5');
    expect(await editor.save().isEnabled()).toBe(true);
  });

  sentence('Enter goes on to a new aspect, and the keyboard moves a row', async () => {
    await editor.field(0, 'max').press('Enter');
    await editor.fill(1, { name: '角度', max: '1' });
    expect(await editor.ids()).toEqual(['A1.1', 'A1.2']);
    await editor.field(1, 'name').press('Alt+ArrowUp');
    expect(await editor.ids()).toEqual(['A1.2', 'A1.1']);
    await page.keyboard.type('偏差');
    expect(await editor.field(0, 'name').inputValue()).toBe('角度偏差');
  });

  sentence('what was deleted comes back', async () => {
    await editor.details(0);
    await editor.row(0).getByRole('button', { name: '删除', exact: true }).click();
    expect(await editor.ids()).toEqual(['A1.1']);
    await page.getByText('已删除 A1.2。').waitFor();
    await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
    expect(await editor.ids()).toEqual(['A1.2', 'A1.1']);
    await editor.button('撤销').click();
    expect(await editor.field(0, 'name').inputValue()).toBe('角度');
    await editor.button('重做').click();
    expect(await editor.field(0, 'name').inputValue()).toBe('角度偏差');
  });

  sentence('rows of a spreadsheet become aspects', async () => {
    await editor.paste(sheet, '添加 2 个评分点');
    expect(await editor.ids()).toEqual(['A1.2', 'A1.1', 'A1.3', 'A1.4']);
    expect(await editor.field(2, 'max').inputValue()).toBe('1.5');
    expect(await editor.sum()).toBe('11');
    await editor.warnings().waitFor();
    await editor.method(2, '分档');
    await editor.details(2);
    const line = editor.row(2);
    await line.getByLabel('第 1 行：≥ 从').fill('0');
    await line.getByLabel('第 1 行：≤ 到').fill('1');
    await line.getByLabel('第 1 行：得分').fill('1.5');
    await editor.problems().waitFor({ state: 'hidden' });
    await shootOn(page, 'scheme-editor', ['phone', 'tablet', 'laptop', 'desk']);
  });

  sentence('a made-up entry shows what the draft is worth, mark by mark', async () => {
    await editor.button('试算').click();
    await editor.tryMark('A1.3', '评分');
    const keys = editor.trial();
    for (const key of ['0', '.', '8']) await keys.getByRole('button', { name: key, exact: true }).click();
    await keys.getByText('落在 1.5 分档').waitFor();
    await keys.getByRole('button', { name: '记分' }).click();
    // The next one that misses comes up by itself.
    for (const level of ['2', '3', '2']) {
      // The pad takes the second half of a double tap for no tap.
      await page.waitForTimeout(350);
      await keys
        .locator('.judgement-pad')
        .getByRole('button', { name: new RegExp(`^${level}`) })
        .click();
    }
    await keys.getByText('1.56').waitFor();
    expect(await keys.locator('.total strong').innerText()).toBe('3.06');
    await shootOn(page, 'scheme-trial', ['tablet', 'laptop', 'desk']);
    expect(await barriers(page)).toEqual([]);
    await editor.button('试算').click();
  });

  sentence('a draft that was left is still there, on this computer', async () => {
    page.once('dialog', (dialog) => void dialog.dismiss());
    await editor.leave();
    expect(await editor.ids()).toHaveLength(4);
    page.once('dialog', (dialog) => void dialog.accept());
    await editor.leave();
    await page.getByText('没有保存的草稿').waitFor();
    await page.reload();
    await editor.open('继续编辑草稿');
    await editor.jump('A1 尺寸');
    expect(await editor.ids()).toEqual(['A1.2', 'A1.1', 'A1.3', 'A1.4']);
    expect(await scheme()).toEqual(smallScheme);
  });

  sentence('what somebody else saved meanwhile is not overwritten unseen', async () => {
    const theirs = { ...smallScheme, passMark: '60' };
    await made.organizer.act('PUT', `${made.skillPath}/scheme`, { scoring: theirs });
    await editor.save().click();
    await page.getByText('评分方案已被他人修改').waitFor();
    expect(await scheme()).toEqual(theirs);
    await page.getByRole('button', { name: /^以我的草稿为准/ }).click();
    await editor.saved();
    const [first] = (await scheme()).criteria ?? [];
    expect(first?.subCriteria?.[0]?.aspects.map(({ id, max }) => [id, max])).toEqual([
      ['A1.2', '1'],
      ['A1.1', '6.5'],
      ['A1.3', '1.5'],
      ['A1.4', '2'],
    ]);
    expect(await editor.save().isEnabled()).toBe(false);
  });

  sentence('what the scheme should add up to is looked at while it is typed', async () => {
    await editor.jump('方案设置');
    await page.getByLabel('总分应为').fill('100');
    await page.getByText(/评分点合计 51 分，与应有的 100 分不一致/).waitFor();
    expect(await editor.save().isEnabled()).toBe(true);
    await page.getByLabel('核对不符时不能保存').check();
    await editor.problems().waitFor();
    expect(await editor.save().isEnabled()).toBe(false);
    expect(await barriers(page)).toEqual([]);
  });

  it('no page has had a fault of its own', () => {
    expect(ownFaults(faults)).toEqual([]);
  });
});
