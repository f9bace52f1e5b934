import type { AwardList, AwardRow, Language } from '@jiangsai/shared';
import ExcelJS from 'exceljs';
import { awardWorkbook } from './award-workbook.js';

const head = '0123456789abcdef'.repeat(4);

function row(change: Partial<AwardRow> = {}): AwardRow {
  return {
    skill: 's-1',
    skillName: { 'zh-CN': '焊工', en: 'Welding' },
    division: 'all',
    place: 1,
    number: '007',
    name: '陈一',
    unit: '株洲市第一职业技术学校',
    delegation: '株洲',
    theory: '86.50',
    practice: '90.00',
    total: '88.95',
    prize: 'first',
    coach: '李老师',
    ...change,
  };
}

const list = (...rows: AwardRow[]): AwardList => ({
  competition: 'c-1',
  name: { 'zh-CN': '株洲市职业技能大赛', en: 'Zhuzhou Skills' },
  timeZone: 'Asia/Shanghai',
  version: 2,
  publishedAt: Date.UTC(2026, 10, 24, 17, 30),
  head,
  rows,
});

async function sheetOf(awards: AwardList, language: Language = 'zh-CN'): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await awardWorkbook(awards, language)) as unknown as ExcelJS.Buffer);
  expect(book.worksheets).toHaveLength(1);
  return book.worksheets[0] as ExcelJS.Worksheet;
}

const cells = (sheet: ExcelJS.Worksheet, number: number) => (sheet.getRow(number).values as unknown[]).slice(1);

describe('the award list as a workbook', () => {
  it('is in Chinese for Chinese readers', async () => {
    const sheet = await sheetOf(list(row()));
    expect(sheet.name).toBe('获奖名单');
    expect(sheet.getCell('A1').value).toBe('株洲市职业技能大赛 获奖名单');
    expect(cells(sheet, 3)).toEqual(
      '序号 赛项 组别 名次 参赛号 姓名 单位 代表队 理论 实操 总成绩 奖项 指导教师'.split(' '),
    );
    expect(cells(sheet, 4)).toEqual([
      1,
      '焊工',
      '不分组',
      1,
      '007',
      '陈一',
      '株洲市第一职业技术学校',
      '株洲',
      '86.50',
      '90.00',
      '88.95',
      '一等奖',
      '李老师',
    ]);
  });

  it('is in English for everybody else, with names as they are', async () => {
    const sheet = await sheetOf(list(row()), 'en');
    expect(sheet.getCell('A1').value).toBe('Zhuzhou Skills: award list');
    expect(cells(sheet, 3)).toContain('Prize');
    expect(cells(sheet, 3)).toHaveLength(13);
    expect(cells(sheet, 4)).toEqual(expect.arrayContaining(['Welding', 'All', '陈一', '88.95']));
    expect(cells(sheet, 4)).not.toContain('一等奖');
  });

  it('says when it was published, in the competition’s own time, and which version it is', async () => {
    const { value } = (await sheetOf(list())).getCell('A2');
    expect(value).toContain('2026年11月25日');
    expect(value).toContain('01:30');
    expect(value).toContain('第 2 版');
    expect((await sheetOf(list(), 'en')).getCell('A2').value).toMatch(/25 November 2026|November 25, 2026/);
  });

  it('carries the ledger’s head on every printed page', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { headerFooter, pageSetup } = await sheetOf(list(row()), language);
      expect(headerFooter.oddFooter).toContain(head.slice(0, 12));
      expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, printTitlesRow: '1:3' });
    }
  });

  it('has a line for every row in the list’s order, numbered, and a blank for what is not there', async () => {
    const bare = row({ number: null, unit: null, delegation: null, theory: null, practice: null, coach: null });
    const sheet = await sheetOf(list(row({ name: '李二', division: '中职' }), bare));
    expect([sheet.getCell('A4').value, sheet.getCell('C4').value, sheet.getCell('F4').value]).toEqual([
      1,
      '中职',
      '李二',
    ]);
    expect(sheet.getCell('A5').value).toBe(2);
    for (const column of ['E', 'G', 'H', 'I', 'J', 'M']) expect(sheet.getCell(`${column}5`).value).toBeNull();
  });

  it('keeps points and numbers as texts, so that no spreadsheet rounds them or drops a zero', async () => {
    const sheet = await sheetOf(list(row({ total: '100.10', number: '001' })));
    expect([sheet.getCell('K4').value, sheet.getCell('E4').value]).toEqual(['100.10', '001']);
  });

  it.each(['=HYPERLINK("http://evil.example")', '+1+1', '-1', '@SUM(A1)', '\t=1+1', '＝１+１', "'=1", '0x1'])(
    'takes “%s” for a text and never for a formula, wherever it stands',
    async (text) => {
      const hostile = row({
        name: text,
        unit: text,
        delegation: text,
        coach: text,
        division: text,
        number: text,
        skillName: text,
      });
      const sheet = await sheetOf({ ...list(hostile), name: text });
      for (const column of ['B', 'C', 'E', 'F', 'G', 'H', 'M']) {
        const cell = sheet.getCell(`${column}4`);
        expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, text]);
      }
      expect(sheet.getCell('A1').type).toBe(ExcelJS.ValueType.String);
    },
  );

  it('survives letters that XML does not take lightly', async () => {
    const name = '<b>&amp;"\'</b> 🏆 ]]>';
    expect((await sheetOf(list(row({ name })))).getCell('F4').value).toBe(name);
  });

  it('is a workbook even without a single prize', async () => {
    const sheet = await sheetOf(list());
    expect(sheet.rowCount).toBe(3);
  });
});
