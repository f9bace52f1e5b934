import { jest } from '@jest/globals';
import type { ResultsView, Scoring } from '@jiangsai/shared';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/chromium.js';
import { sqliteDatabase } from '../support/databases.js';
import { judgePassword, makeCompetition, type MadeCompetition } from '../support/make-competition.js';
import { startServer, type RunningServer } from '../support/start-server.js';
import { JudgeTablet } from './pages/judge-tablet.js';
import { signIn } from './pages/sign-in.js';
import { barriers } from './support/accessibility.js';
import { clientFolder } from './support/client-folder.js';
import { openPage, ownFaults } from './support/open-page.js';
import { expectNothingSticksOut, shoot } from './support/screenshots.js';
import { tellStory } from './support/story.js';

jest.setTimeout(120_000);

const scoring: Scoring = {
  criteria: [
    {
      id: 'A',
      name: '焊缝',
      aspects: [
        {
          id: 'A.1',
          name: '焊缝宽度',
          max: '5',
          method: 'difference',
          target: '30',
          tolerance: '0.5',
          step: '0.1',
          deduct: '0.5',
          count: 'started',
        },
        {
          id: 'A.2',
          name: '咬边',
          max: '5',
          method: 'choice',
          unit: 'percent',
          choices: [
            { id: 'none', deduct: '0', name: { 'zh-CN': '无咬边', en: 'No undercut' } },
            { id: 'short', deduct: '40', name: { 'zh-CN': '深度 ≤ 0.5 mm', en: 'Up to 0.5 mm deep' } },
            { id: 'deep', deduct: '100', name: { 'zh-CN': '深度 > 0.5 mm', en: 'More than 0.5 mm deep' } },
          ],
        },
        { id: 'A.3', name: '表面气孔', max: '4', method: 'deduct-per-event', deduct: '1' },
        {
          id: 'A.4',
          name: '外观成形',
          max: '10',
          method: 'rating',
          levels: [
            { id: 'A', fraction: '1', name: '优' },
            { id: 'B', fraction: '0.85', name: '良' },
            { id: 'C', fraction: '0.6' },
          ],
          veto: true,
        },
        { id: 'A.5', name: '用时（分钟）', max: '10', method: 'place', first: '10', step: '2', best: 'low' },
        { id: 'A.6', name: '射线探伤', max: '6', method: 'pass-fail' },
      ],
    },
  ],
};

describe('a judge marks by every method', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let faults: readonly string[];
  let made: MadeCompetition;
  let tablet: JudgeTablet;

  const sentence = tellStory(() => [page]);
  const pad = () => page.locator('.mark-pad');
  const key = (name: string | RegExp) => pad().getByRole('button', { name, exact: true }).tap();

  beforeAll(async () => {
    server = await startServer(sqliteDatabase(), { CLIENT_DIR: clientFolder });
    made = await makeCompetition(server.url, { scoring, judges: 1, entries: [{ name: '祝明远' }, { name: '柏舟' }] });
    browser = await launchBrowser();
    ({ page, faults } = await openPage(browser, 'tablet'));
    tablet = new JudgeTablet(page);
    const login = made.judges[0]?.login ?? '';
    await signIn(page, server.url, { login, password: judgePassword });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.discard();
  });

  /** Both ways of holding the tablet. */
  async function look(name: string): Promise<void> {
    await page.mouse.move(0, 0);
    for (const [width, height] of [
      [820, 1180],
      [1180, 820],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectNothingSticksOut(page, name);
      await shoot(page, `${name}-${width}`);
    }
    expect(await barriers(page)).toEqual([]);
  }

  sentence('a difference shows target, tolerance and what is left while it is typed', async () => {
    await tablet.openSheet('001', 'A');
    for (const digit of ['3', '0', '.', '7', '1']) await key(digit);
    await pad().getByText('目标 30 ± 0.5').waitFor();
    await pad().getByText('3.5 分', { exact: true }).waitFor();
    await look('pad-difference');
    await key('记分');
    expect(await tablet.read('A.1')).toContain('30.71');
  });

  sentence('choices stand by name with what they are worth', async () => {
    await pad().getByRole('button', { name: '深度 ≤ 0.5 mm 3 分' }).waitFor();
    await look('pad-choice');
    await key(/^深度 ≤/);
    expect(await tablet.read('A.2')).toContain('深度 ≤ 0.5 mm');
  });

  sentence('events are counted', async () => {
    await pad().getByText('每次扣 1 分').waitFor();
    await key('加一');
    await key('加一');
    await key('减一');
    await pad().getByText('3 分', { exact: true }).waitFor();
    await look('pad-events');
    await key('记分');
    expect(await tablet.read('A.3')).toContain('1 次');
  });

  sentence('levels stand by name, else by their letter; a veto asks twice', async () => {
    await pad().getByRole('button', { name: 'C 6 分' }).waitFor();
    await pad().getByRole('button', { name: '一票否决' }).waitFor();
    await look('pad-rating');
    await tablet.press('2');
    expect(await tablet.read('A.4')).toContain('良');
  });

  sentence('a number is taken that gets its points from the places', async () => {
    await pad().getByText('越小名次越好').waitFor();
    for (const digit of ['4', '2', '.', '5']) await key(digit);
    await look('pad-place');
    await key('记分');
    await key('通过');
  });

  sentence('before signing all of it stands there in words', async () => {
    await tablet.allStored();
    expect(await tablet.look()).toEqual({
      'A.1': '30.71',
      'A.2': '深度 ≤ 0.5 mm',
      'A.3': '1 次',
      'A.4': '良',
      'A.5': '42.5',
      'A.6': '通过',
    });
    await shoot(page, 'record-of-every-method');
    await tablet.sign();
  });

  sentence('and the server makes the same points of it', async () => {
    const { divisions } = await made.organizer.read<ResultsView>(`${made.skillPath}/results`);
    const total = divisions[0]?.standings.find(({ number }) => number === '001')?.total;
    expect(total).toBe('34.00');
  });

  it('no page has had a fault of its own', () => {
    expect(ownFaults(faults)).toEqual([]);
  });
});
