import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/chromium.js';
import { sqliteDatabase } from '../support/databases.js';
import { organizer as organizerAccount, startServer, type RunningServer } from '../support/start-server.js';
import type { ShownRow } from './pages/board-screen.js';
import { openCast, type Cast } from './pages/cast.js';
import type { JudgeTablet } from './pages/judge-tablet.js';
import { signIn } from './pages/sign-in.js';
import { barriers } from './support/accessibility.js';
import { clientFolder } from './support/client-folder.js';
import { completeSheets } from './support/complete-sheets.js';
import { sendLateMark } from './support/late-mark.js';
import { readWorkbook } from './support/read-workbook.js';
import { shoot, shootOn } from './support/screenshots.js';
import { tellStory } from './support/story.js';
import { quantile, rememberRows, rememberTaps, timeTap } from './support/tap-to-row.js';

jest.setTimeout(120_000);

const scheme = fileURLToPath(new URL('../fixtures/euroskills-2023-web-development.xlsx', import.meta.url));
const competition = { zh: '临海市第九届职工职业技能大赛', en: 'Ninth Linhai Skills Contest' };
const skillName = '网站设计与开发';
/** Name, short name, delegation. */
const units = [
  ['华东智能装备制造与工业互联网高技能人才公共实训基地有限责任公司', '华东智能装备实训基地', '临海市代表队'],
  ['云溪市网络工程职业技术学院继续教育与职工培训中心', '', '云溪市代表队'],
  ['北原数字科技集团', '北原数科', '北原市代表队'],
] as const;
const [home, college, company] = units;
/** Names in the order of their entry numbers. */
const field = ['祝明远', '阿依努尔·买买提江', '谭晓满', '欧阳星野', '柏舟', '殷雪樵'] as const;
const numberOf = (at: number) => String(at + 1).padStart(3, '0');
const awardHeads = '序号 赛项 组别 名次 参赛号 姓名 单位 代表队 理论 实操 总成绩 奖项 指导教师'.split(' ');

/** Milliseconds; as quick as fingers are. A tap that falls into the 0.6 s of a running wave is shown with the next wave. */
const betweenTaps = 650;

// One story in the order in which a competition lives: each sentence goes on where the one before it ended.
describe('the whole job in the browsers of a unit, an organizer, two judges, a viewer and a hall', () => {
  let server: RunningServer;
  let browser: Browser;
  let cast: Cast;
  let finalRows: ShownRow[] = [];

  const sentence = tellStory(() => cast.pages);

  beforeAll(async () => {
    server = await startServer(sqliteDatabase(), { CLIENT_DIR: clientFolder });
    browser = await launchBrowser();
    cast = await openCast(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.discard();
  });

  sentence(
    'the organizer makes a competition with a skill and looks at the real scheme before importing it',
    async () => {
      const { organizer, desk, skill } = cast;
      await signIn(organizer, server.url, organizerAccount);
      await shootOn(organizer, 'organizer-empty', ['tablet', 'desk']);
      await desk.createCompetition({ ...competition, startsOn: '2026-11-20', endsOn: '2026-11-22' });
      await desk.addSkill(skillName, 'Web Development');
      const figures = { 子项: '36', 评分点: '149', 测量点: '123', 评价点: '26', 满分: '100' };
      expect(await skill.checkScheme(scheme, 2)).toEqual(figures);
      await shootOn(organizer, 'scheme-check', ['tablet', 'desk']);
      expect(await skill.importScheme()).toEqual(figures);
    },
  );

  sentence('the organizer adds units and makes a link; the unit opens it and gets its account', async () => {
    const { organizer, desk, manager, unit } = cast;
    await desk.openUnits();
    await desk.pasteUnits(units);
    await shootOn(organizer, 'units', ['phone', 'tablet', 'desk']);
    const invitation = await desk.invite(home[0]);
    expect(new URL(invitation).origin).toBe(server.url);
    await unit.join(invitation, { login: 'huadong', name: '俞清和', password: 'unit-of-tests' });
    expect(await manager.getByRole('heading', { level: 1 }).innerText()).toBe(home[0]);
  });

  sentence('the unit enters one by form and two by a pasted table; a third row is over the quota', async () => {
    const { manager, unit } = cast;
    await unit.enter('祝明远', '邵怀瑾');
    const table = [['姓名', '指导教师'], ['阿依努尔·买买提江', '邵怀瑾'], ['谭小满'], ['多出来的人']];
    const paste = await unit.openPaste();
    await paste.fill(table);
    await paste.submit('添加 3 名');
    expect(await paste.fault()).toContain('最多报 3 人');
    await shoot(manager, 'unit-quota-refused');
    await paste.paste(table.slice(0, -1), '添加 2 名');
    expect(await unit.read('谭小满')).toContain('待审核');
    await shootOn(manager, 'unit', ['phone', 'tablet', 'desk']);
  });

  sentence('the organizer returns one with a reason, the unit mends it, and all are approved', async () => {
    const { organizer, desk, skill, manager, unit } = cast;
    await desk.openSkill(skillName);
    await skill.open('参赛者');
    await skill.tick('谭小满');
    await skill.returnTicked(1, '请核对姓名');
    await skill.tick('祝明远', '阿依努尔');
    await shootOn(organizer, 'review', ['phone', 'tablet', 'desk']);
    await skill.approveTicked(2);

    await manager.reload();
    expect(await unit.read('谭小满')).toContain('请核对姓名');
    await shootOn(manager, 'unit-returned', ['phone', 'tablet', 'desk']);
    expect(await unit.mend('谭小满', '谭晓满')).toContain('请核对姓名');

    await organizer.reload();
    await skill.tick('谭晓满');
    await skill.approveTicked(1);
    const others = [
      ['欧阳星野', college[0], '尹见山'],
      ['柏舟', college[0]],
      ['殷雪樵', company[0]],
    ];
    await skill.pasteEntries(others);
    await organizer.getByRole('row', { name: '殷雪樵' }).getByText('006').waitFor();
    await shootOn(organizer, 'entries', ['phone', 'tablet', 'desk']);
  });

  sentence('the organizer adds two judges, hands out their slips, opens marking and shows the board live', async () => {
    const { organizer, skill, leader, second, phone, wall } = cast;
    await skill.open('裁判');
    const slips = await skill.addJudges(['钟砚秋', '魏临川']);
    await shootOn(organizer, 'slips', ['tablet', 'desk']);
    await skill.closeSlips();
    await shootOn(organizer, 'judges', ['tablet', 'desk']);
    await skill.open('评分与看榜');
    await skill.openMarking();
    for (const [at, judge] of [leader, second].entries())
      await signIn(judge.page, server.url, slips[at] ?? { login: '', password: '' });
    await shoot(leader.page, 'tablet-sheets');

    await phone.page.goto(server.url);
    await phone.page.getByRole('link', { name: skillName }).click();
    await wall.page.goto(`${server.url}${await skill.boardPath()}/hall`);
    for (const screen of [phone, wall]) {
      await screen.truth('live');
      await screen.page.getByText('尚未公布').waitFor();
      expect(await screen.rows()).toEqual([]);
    }
    await skill.showLive();
    await shootOn(organizer, 'marking', ['phone', 'tablet', 'desk']);
    for (const screen of [phone, wall]) {
      await screen.state('provisional');
      expect((await screen.rows()).map(({ name }) => name).sort()).toEqual([...field].sort());
    }
  });

  sentence('two levels apart in a judgement are refused, and the judge is led to the reason', async () => {
    const { leader, second } = cast;
    for (const judge of [leader, second]) await judge.openSheet('001', 'A1');
    await leader.touch('3');
    await leader.allStored();
    await shoot(leader.page, 'tablet-judgement');
    await second.touch('1');
    expect(await second.refusal()).toContain('评分组的等级从 1 到 3');
    await shoot(second.page, 'tablet-refused');
    await second.touch('2');
    await second.allStored();
    expect(await second.read('A1.1')).toContain('2');
  });

  sentence('judges mark by touch and by keyboard, and what they see is what they sign', async () => {
    const { leader } = cast;
    await leader.press('2');
    await leader.allStored();
    await leader.touch('通过');
    await leader.allStored();
    const seen = await leader.look();
    await shoot(leader.page, 'tablet-sign');
    expect(seen).toEqual({ 'A1.1': '3', 'A1.2': '2', 'A1.3': '通过' });
    await leader.sign();
    await shoot(leader.page, 'tablet-signed');
  });

  sentence('a mark on the signed sheet is impossible, by its keys or past them', async () => {
    const { page } = cast.leader;
    expect(await page.locator('.mark-pad').count()).toBe(0);
    expect(await sendLateMark(page, 'A1.3', 'fail')).toBe('marking/sheet-already-signed');
  });

  sentence('a row of the public board changes at once after the judge’s tap or key', async () => {
    const { leader, second, phone } = cast;
    for (const judge of [leader, second]) {
      await judge.backToList();
      await rememberTaps(judge.page);
    }
    await rememberRows(phone.page);
    const entryOf = new Map((await phone.rows()).map(({ entry, name }) => [name, entry]));
    const times: number[] = [];
    const time = async ({ page }: JudgeTablet, name: string, act: () => Promise<void>) => {
      await page.waitForTimeout(betweenTaps);
      times.push(await timeTap(page, phone.page, entryOf.get(name) ?? '', act));
    };

    for (const [at, name] of [...field.entries()].reverse()) {
      await leader.openSheet(numberOf(at), 'B7');
      for (let mark = 0; mark < 5; mark++)
        await time(leader, name, () => (mark % 2 === 0 ? leader.touch('通过') : leader.press('P')));
      await leader.allStored();
      if (at === 3) await shoot(leader.page, 'tablet-measured');
      await leader.backToList();
    }
    for (const judge of [leader, second]) await judge.openSheet('006', 'B2');
    for (const level of ['2', '3', '3', '2']) await leader.press(level);
    await leader.allStored();
    for (const level of ['3', '2', '2', '3']) await time(second, '殷雪樵', () => second.press(level));

    const [median, p90] = [quantile(times, 0.5), quantile(times, 0.9)];
    console.log(`tap to moved row: median ${median.toFixed(0)} ms, p90 ${p90.toFixed(0)} ms (n=${times.length})`);
    expect(times.length).toBeGreaterThanOrEqual(30);
    // The target is 300 ms, and the line above says what it was; a machine that is busy otherwise fails nobody.
    expect(median).toBeLessThanOrEqual(1500);
  });

  sentence('the hall and the phone show the same board, and neither was loaded again', async () => {
    const { phone, wall } = cast;
    const seen = await phone.rows();
    expect(await wall.rows()).toEqual(seen);
    expect(seen.map(({ place }) => place)).toEqual(['1', '2', '3', '3', '3', '3']);
    expect(seen.slice(0, 2).map(({ name }) => name)).toEqual(['殷雪樵', '祝明远']);
    for (const { page } of [phone, wall])
      expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
    await shoot(wall.page, 'hall-live');
    await shootOn(phone.page, 'board-live', ['phone', 'tablet', 'desk']);
  });

  sentence('the judges mark and sign the rest, and the organizer sees it', async () => {
    const { organizer, leader, second } = cast;
    const done = await Promise.all([leader, second].map(({ page }) => completeSheets(page)));
    const ofLeader = field.length * 36;
    const ofSecond = field.length * 8;
    expect(done.map(({ signatures }) => signatures)).toEqual([ofLeader - 1, ofSecond]);
    await leader.page.goto(`${server.url}/judge`);
    await leader.page.getByText(`已签 ${ofLeader} 张，共 ${ofLeader} 张`).waitFor();
    await shoot(leader.page, 'tablet-all-signed');
    await organizer.reload();
    await organizer.getByText(`已签字 ${ofLeader + ofSecond} / ${ofLeader + ofSecond} 张评分表`).waitFor();
    await shootOn(organizer, 'marking-done', ['tablet', 'desk']);
  });

  sentence('the organizer closes and publishes; the boards show the final places with their prizes', async () => {
    const { organizer, skill, phone, wall } = cast;
    await skill.closeMarking();
    await shootOn(organizer, 'results-before', ['phone', 'tablet', 'desk']);
    await skill.publish();
    for (const screen of [phone, wall]) {
      await screen.state('final');
      finalRows = await screen.rows();
      expect(finalRows.map(({ place }) => place)).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(finalRows.map(({ prize }) => prize)).toEqual(['first', 'second', 'second', 'third', 'third', 'third']);
    }
    await shoot(wall.page, 'hall-final');
    await shootOn(phone.page, 'board-final', ['phone', 'tablet', 'desk']);
    await shootOn(organizer, 'results', ['phone', 'tablet', 'desk']);
  });

  sentence('the award list is published; anybody reads it and takes it away as a spreadsheet', async () => {
    const { organizer, desk, phone } = cast;
    const awards = await desk.publishAwardList();
    await shootOn(organizer, 'awards-organizer', ['phone', 'tablet', 'desk']);
    await phone.page.goto(awards);
    await phone.page.getByRole('heading', { name: `${competition.zh}获奖名单` }).waitFor();
    await shootOn(phone.page, 'awards', ['phone', 'tablet', 'desk', 'hall']);
    expect(await barriers(phone.page)).toEqual([]);

    const download = phone.page.waitForEvent('download');
    await phone.page.getByRole('link', { name: '下载 .xlsx' }).click();
    const rows = await readWorkbook(await (await download).path());
    const heads = rows.findIndex(([first]) => first === '序号');
    expect(rows[heads]).toEqual(awardHeads);
    const [best] = finalRows;
    const at = field.findIndex((name) => name === best?.name);
    const [unit, , delegation] = at < 3 ? home : at < 5 ? college : company;
    const [index, skill, , place, number, name, ...rest] = rows[heads + 1] ?? [];
    expect([index, skill, place, number, name]).toEqual(['1', skillName, '1', numberOf(at), best?.name]);
    expect([rest[0], rest[1], rest[4], rest[5]]).toEqual([unit, delegation, best?.total, '一等奖']);
    expect(rows.slice(heads + 1).filter(([first]) => Number(first) > 0)).toHaveLength(field.length);
  });

  sentence('no page had a fault of its own', () => {
    expect(cast.faults()).toEqual([]);
  });
});
