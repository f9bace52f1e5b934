import type { BoardLine } from '@jiangsai/shared';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/chromium.js';
import { sqliteDatabase } from '../support/databases.js';
import { startServer, type RunningServer } from '../support/start-server.js';
import { BoardScreen } from './pages/board-screen.js';
import { signIn } from './pages/sign-in.js';
import { barriers } from './support/accessibility.js';
import { crookedFigures, smallestOnWall } from './support/board-looks.js';
import { clientFolder } from './support/client-folder.js';
import { openPage, screens, type Screen } from './support/open-page.js';
import { expectSameAsPublished } from './support/same-as-published.js';
import { expectNothingSticksOut, shoot } from './support/screenshots.js';
import { startVenueNetwork } from './support/venue-network.js';

jest.setTimeout(120_000);

const everyScreen = Object.keys(screens) as Screen[];
const ends = ['phone', 'wall'] as const;
const walls = ['laptop', 'desk', 'hall', 'wall'] as const;
const words = { 'zh-CN': { rehearsal: '演练' }, en: { rehearsal: 'Rehearsal' } } as const;
const languages = ['zh-CN', 'en'] as const;
const password = 'jiangsai-demo';

describe('the pages of the demonstration, while its made-up judges mark', () => {
  let server: RunningServer;
  let browser: Browser;
  let boards: BoardLine[];

  beforeAll(async () => {
    server = await startServer(sqliteDatabase(), { CLIENT_DIR: clientFolder, DEMO: 'on', REHEARSAL_SECONDS: '1' });
    browser = await launchBrowser();
    boards = ((await (await fetch(`${server.url}/api/boards`)).json()) as { boards: BoardLine[] }).boards;
  });

  afterAll(async () => {
    await browser?.close();
    await server?.discard();
  });

  const boardOf = (name: string) => boards.find((board) => Object.values(board.name).includes(name))?.id ?? '';

  for (const language of languages)
    for (const theme of ['light', 'dark'] as const)
      it(`fit every screen and say that they are a rehearsal (${language}, ${theme})`, async () => {
        const { page, context, faults } = await openPage(browser, 'desk', { language, theme });
        for (const path of ['/', ...boards.map(({ id }) => `/boards/${id}`)]) {
          await page.goto(server.url + path);
          await page.getByText(words[language].rehearsal, { exact: true }).first().waitFor();
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
          expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
          // Colours do not change what fits: in the dark the two ends are enough.
          for (const screen of theme === 'light' ? everyScreen : ends) await fits(page, screen, `${path} ${language}`);
        }
        expect(faults).toEqual([]);
        await context.close();
      });

  for (const language of languages)
    it(`fill a wall, dark and large enough to be read from afar (${language})`, async () => {
      const { page, context, faults } = await openPage(browser, 'hall', { language });
      for (const { id, state } of boards) {
        await page.goto(`${server.url}/boards/${id}/hall`);
        await page.getByText(words[language].rehearsal, { exact: true }).waitFor();
        expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
        if (state === 'hidden') continue;
        await page.locator('[data-entry]').first().waitFor();
        for (const screen of walls) {
          await fits(page, screen, `hall of ${id}`);
          const { name, total, scrolls } = await smallestOnWall(page);
          expect({ scrolls, name: name >= 0.03, total: total >= 0.04 }).toEqual({
            scrolls: false,
            name: true,
            total: true,
          });
        }
      }
      expect(faults).toEqual([]);
      await context.close();
    });

  async function fits(page: Page, screen: Screen, what: string): Promise<void> {
    await page.setViewportSize(screens[screen]);
    await expectNothingSticksOut(page, `${what} on a ${screen}`);
    expect(await crookedFigures(page)).toEqual([]);
  }

  it('have no barrier for anybody who only looks', async () => {
    const { page, context } = await openPage(browser, 'phone');
    const board = `/boards/${boardOf('网站技术')}`;
    const pages = [
      ['/', '.board-list li'],
      [board, '[data-entry]'],
      [`${board}/hall`, '[data-entry]'],
      ['/sign-in', 'form'],
      ['/awards', 'h1'],
      ['/nowhere', 'main .act'],
    ] as const;
    for (const [path, sign] of pages) {
      await page.goto(server.url + path);
      await page.locator(sign).first().waitFor();
      expect({ path, barriers: await barriers(page) }).toEqual({ path, barriers: [] });
    }
    await context.close();
  });

  it('have no barrier for an organizer', async () => {
    const { page, context } = await openPage(browser, 'desk');
    await signIn(page, server.url, { login: 'organizer', password });
    await page.getByRole('link', { name: '技能天下' }).click();
    await page.getByRole('heading', { name: '赛项' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: '焊工', exact: true }).click();
    const sections = page.getByRole('navigation', { name: '赛项内容' }).getByRole('link');
    for (const section of await sections.all()) {
      await section.click();
      await page.locator('main :is(table, form, progress, .scheme-tree, .rules-section)').first().waitFor();
      const name = await section.innerText();
      expect({ name, barriers: await barriers(page) }).toEqual({ name, barriers: [] });
    }
    await context.close();
  });

  it('have no barrier for a unit', async () => {
    const { page, context } = await openPage(browser, 'desk');
    await signIn(page, server.url, { login: 'unit1', password });
    await page.getByRole('heading', { name: '本单位的报名' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '添加参赛者' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page)).toEqual([]);
    await context.close();
  });

  it('without a network keep the last picture and say since when; with it they catch up by themselves', async () => {
    const { page, context } = await openPage(browser, 'phone');
    const screen = new BoardScreen(page);
    const board = boardOf('网站技术');
    await page.goto(`${server.url}/boards/${board}`);
    await screen.truth('live');
    await context.setOffline(true);
    await screen.truth('offline');
    expect(await page.locator('[data-truth]').innerText()).toMatch(/离线，自 \d\d:\d\d:\d\d 起/);
    const picture = await screen.picture();
    expect(picture.rows.length).toBeGreaterThan(5);
    await page.waitForTimeout(2500);
    expect(await screen.picture()).toEqual(picture);
    await shoot(page, 'demo-offline-phone');
    await context.setOffline(false);
    await screen.truth('live');
    await expectSameAsPublished(screen, `${server.url}/api/boards/${board}`, picture.version);
    await context.close();
  });

  it.each([
    ['stay live over long polling where no websocket gets through', undefined, 'live'],
    ['ask every few seconds where nothing of the socket gets through', '/socket.io/', 'polling'],
  ] as const)('%s', async (_sentence, blocked, kind) => {
    const venue = await startVenueNetwork(server.url, blocked);
    const { page, context } = await openPage(browser, 'phone');
    const screen = new BoardScreen(page);
    const board = boardOf('网站技术');
    await page.goto(`${venue.url}/boards/${board}`);
    await screen.truth(kind);
    const { version } = await screen.picture();
    await expectSameAsPublished(screen, `${server.url}/api/boards/${board}`, version);
    await context.close();
    await venue.close();
  });

  // The last: from the sign-in on, the made-up judges leave this judge’s sheets alone.
  it('have no barrier for a judge', async () => {
    const { page, context } = await openPage(browser, 'tablet');
    await signIn(page, server.url, { login: 'judge4', password });
    await page.locator('section.sheet-group').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link').filter({ hasText: '未开始' }).first().click();
    await page.locator('[data-aspect]').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await context.close();
  });
});
