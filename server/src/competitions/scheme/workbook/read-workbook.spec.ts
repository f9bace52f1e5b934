import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { readWorkbook } from './read-workbook.js';

const realFile = new URL('../../../../../test/fixtures/euroskills-2023-web-development.xlsx', import.meta.url);

async function partsOf(fill: (workbook: ExcelJS.Workbook) => void): Promise<Record<string, Uint8Array>> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const oneSheet = () => partsOf((workbook) => (workbook.addWorksheet('Marks').getCell('A1').value = 'x'));

/** A workbook whose only sheet has this text in place of its own. */
async function withSheet(xml: string): Promise<Uint8Array> {
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${xml}</worksheet>`;
  return zipSync({ ...(await oneSheet()), 'xl/worksheets/sheet1.xml': strToU8(sheet) });
}

async function refusalOf(file: Uint8Array): Promise<unknown> {
  return readWorkbook(file).then(
    () => 'read',
    (error: { code: string; params: object; where?: string }) => [error.code, error.params, error.where],
  );
}

/** A zip whose list of contents says `size` for the unpacked size of its only part. */
function lieAboutSize(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  const list = view.getUint32(lying.length - 22 + 16, true);
  view.setUint32(list + 24, size, true);
  return lying;
}

describe('a workbook', () => {
  it('gives its cells as plain data, with merged cells and faults beside them', async () => {
    const parts = await partsOf((workbook) => {
      const sheet = workbook.addWorksheet('Marks');
      sheet.getRow(1).values = ['text', 0.5, true, { richText: [{ text: 'ri' }, { text: 'ch' }] }];
      sheet.getRow(3).values = [
        { formula: '1-1', result: 0 },
        { formula: 'B1&"%"', result: '50%' },
        { formula: 'NOW()' },
        { error: '#N/A' },
        { text: 'link', hyperlink: 'https://example.org/' },
        new Date(Date.UTC(2026, 4, 1)),
      ];
      sheet.mergeCells('B5:AA7');
    });
    expect(await readWorkbook(zipSync(parts))).toEqual({
      sheets: [
        {
          name: 'Marks',
          firstRow: 1,
          rows: [['text', 0.5, 'TRUE', 'rich'], [], [0, '50%', null, null, 'link', '2026-05-01'], [], [], [], []],
          merged: [{ top: 5, left: 2, bottom: 7, right: 27 }],
          faults: [
            { row: 3, column: 3, fault: 'formula-without-value' },
            { row: 3, column: 4, fault: 'error-value' },
          ],
        },
      ],
    });
  });

  it('gives every sheet in the order of its tabs, each with its own merged cells', async () => {
    const { sheets } = await readWorkbook(readFileSync(realFile));
    expect(sheets.map(({ name, rows, merged }) => [name, rows.length, merged.length])).toEqual([
      ['CIS Marking Scheme Import', 385, 17],
      ['Calculations', 0, 0],
    ]);
  });
});

describe('a file that is no workbook', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('criterion,mark\nA,17\n')],
    ['a zip of other things', zipSync({ 'letter.txt': strToU8('Dear judges') })],
    ['a zip cut short', readFileSync(realFile).subarray(0, 40_000)],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
    ['a workbook of garbage', zipSync({ 'xl/workbook.xml': strToU8('<a') })],
    ['a workbook without sheets', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
  ])('is refused: %s', async (_name, file) => {
    expect(await refusalOf(file)).toEqual(['spreadsheet/unreadable', {}, undefined]);
  });

  it('is refused whatever its bytes are', async () => {
    let state = 42;
    const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
    for (let round = 0; round < 200; round += 1) {
      const bytes = Uint8Array.from({ length: next() % 600 }, () => next() >>> 24);
      if (round % 2 === 1) bytes.set([0x50, 0x4b, 3, 4].slice(0, bytes.length));
      expect(await refusalOf(bytes)).toEqual(['spreadsheet/unreadable', {}, undefined]);
    }
  });

  it('is read or refused when single bytes of a real one are wrong, and never breaks anything', async () => {
    const real = readFileSync(realFile);
    for (let at = 7; at < real.length; at += 9973) {
      const bytes = Uint8Array.from(real);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const outcome = await refusalOf(bytes);
      expect(['read', 'spreadsheet/unreadable', 'spreadsheet/unpacks-too-large']).toContain([outcome].flat()[0]);
    }
  }, 30_000);

  it('is told apart when it is an old .xls or has a password', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await refusalOf(old)).toEqual(['spreadsheet/old-or-locked', {}, undefined]);
  });
});

describe('a workbook that is too large', () => {
  it('is refused by its list of contents when it would unpack to more than 64 MiB', async () => {
    const bomb = zipSync({ ...(await oneSheet()), 'xl/media/a.png': new Uint8Array(64 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusalOf(bomb)).toEqual(['spreadsheet/unpacks-too-large', { mebibytes: 64 }, undefined]);
  });

  it('is refused when a part is larger than its list of contents says', async () => {
    const inflated = zipSync({ 'xl/workbook.xml': new Uint8Array(8 * 2 ** 20) });
    expect(await refusalOf(lieAboutSize(inflated, 1000))).toEqual(['spreadsheet/unreadable', {}, undefined]);
  });

  it('is refused when it has more than 1000 parts', async () => {
    const extra: Zippable = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`x${at}`, strToU8('')]));
    expect(await refusalOf(zipSync(extra))).toEqual(['spreadsheet/too-many-parts', { most: 1000 }, undefined]);
  });

  it('is refused when it has more than 20 sheets, 20,000 rows or 200 columns', async () => {
    const sheets = await partsOf((workbook) => {
      for (let at = 0; at < 21; at += 1) workbook.addWorksheet(`Sheet ${at}`);
    });
    expect(await refusalOf(zipSync(sheets))).toEqual(['spreadsheet/too-many-sheets', { most: 20 }, undefined]);
    const farRow = await withSheet('<sheetData><row r="20001"><c r="A20001"><v>1</v></c></row></sheetData>');
    expect(await refusalOf(farRow)).toEqual(['spreadsheet/too-many-rows', { most: 20_000 }, 'Marks']);
    const farColumn = await withSheet('<sheetData><row r="1"><c r="GS1"><v>1</v></c></row></sheetData>');
    expect(await refusalOf(farColumn)).toEqual(['spreadsheet/too-many-columns', { most: 200 }, 'Marks']);
  });

  it('is refused when it has more cells than the server can hold', async () => {
    const row = `<row>${'<c/>'.repeat(100)}</row>`;
    const many = await withSheet(`<sheetData>${row.repeat(5000)}</sheetData>`);
    expect(await refusalOf(many)).toEqual(['spreadsheet/too-many-cells', {}, undefined]);
  });
});

describe('a workbook made to wear out the server', () => {
  const cell = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
  const whole = 'A1:XFD1048576';

  it('is read as if areas over the whole sheet were small', async () => {
    const file = await withSheet(
      `${cell}<mergeCells count="1"><mergeCell ref="${whole}"/></mergeCells>` +
        `<dataValidations><dataValidation type="whole" sqref="${whole}"><formula1>1</formula1></dataValidation></dataValidations>`,
    );
    const [sheet] = (await readWorkbook(file)).sheets;
    expect(sheet?.rows).toEqual([['x']]);
    expect(sheet?.merged).toEqual([{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }]);
  });

  it('is read without its named ranges', async () => {
    const parts = await oneSheet();
    const names = '<definedNames><definedName name="all">Marks!$A$1:$XFD$1048576</definedName></definedNames>';
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']).replace('</sheets>', `</sheets>${names}`);
    const { sheets } = await readWorkbook(zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) }));
    expect(sheets.map(({ rows }) => rows)).toEqual([[['x']]]);
  });

  it('is refused when its text defines entities', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
    const parts = await oneSheet();
    const sheet = `<?xml version="1.0"?>${bomb}<worksheet>${cell.replace('>x<', '>&c;<')}</worksheet>`;
    const file = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
    expect(await refusalOf(file)).toEqual(['spreadsheet/unreadable', {}, undefined]);
  });
});
