import { readFileSync } from 'node:fs';
import type { PublishedBoard, SchemeImport, Scoring } from '@jiangsai/shared';
import ExcelJS from 'exceljs';
import { problemsOf, refusalOf } from '../support/api-client.js';
import { describeOnEachDatabase } from '../support/databases.js';
import {
  addJudges,
  makeCompetition,
  readSkill,
  setPolicy,
  step,
  type MadeCompetition,
} from '../support/make-competition.js';
import type { MarkingJudge } from '../support/marking-judge.js';
import { expectBoardFollows, readLedger } from '../support/read-ledger.js';
import { startServer, type RunningServer } from '../support/start-server.js';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const real = fixture('euroskills-2023-web-development.xlsx');
const small = JSON.parse(fixture('small-marking-scheme.json').toString()) as {
  rows: Record<string, ExcelJS.CellValue[]>;
  scoring: Scoring;
};
const sheetName = 'CIS Marking Scheme Import';

/** Σ maxima of a sub-criterion, from the table that was taken from the same file by other means. */
function maxOf(subCriterion: string): number {
  const lines = fixture('euroskills-2023-web-development.csv').toString().trim().split(/\r?\n/).slice(1);
  const cents = lines
    .map((line) => line.split(','))
    .filter((cells) => cells[1] === subCriterion)
    .map((cells) => Math.round(Number(cells.at(-2)) * 100));
  return cents.reduce((sum, points) => sum + points, 0) / 100;
}

async function smallWorkbook(changes: Readonly<Record<string, ExcelJS.CellValue>> = {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName);
  for (const [row, values] of Object.entries(small.rows)) sheet.getRow(Number(row)).values = [...values];
  for (const [cell, value] of Object.entries(changes)) sheet.getCell(cell).value = value;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function form(file: Uint8Array | string | null, fields: Readonly<Record<string, string>> = {}): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(fields)) filled.set(name, value);
  if (file !== null) filled.set('file', new Blob([file as BlobPart]), '方案.xlsx');
  return filled;
}

describeOnEachDatabase('a marking scheme from a workbook', (makeDatabase) => {
  let server: RunningServer;
  let made: MadeCompetition;
  let address: string;

  const upload = (body: unknown, headers: Record<string, string> = {}) =>
    made.organizer.send<SchemeImport>('POST', address, body, { headers });
  const keptScheme = async () => (await made.organizer.read<{ scoring: Scoring }>(`${made.skillPath}/scheme`)).scoring;

  beforeAll(async () => {
    server = await startServer(makeDatabase());
    made = await makeCompetition(server.url, { open: false, judges: 1, entries: [{ name: '甲' }, { name: '乙' }] });
    address = `${made.skillPath}/scheme/spreadsheet`;
  });

  afterAll(() => server.discard());

  describe('that is not right', () => {
    afterEach(async () => {
      expect((await readSkill(made)).scheme).toMatchObject({ aspects: 3, max: '100' });
      expect((await readLedger(made)).filter(({ act }) => act === 'scheme/import')).toEqual([]);
    });

    it('is refused with every fault and its cell, and nothing of it is kept', async () => {
      const file = await smallWorkbook({ K16: 'one', K21: -1, I24: 9, D26: 'X' });
      const answer = await upload(form(file));
      expect(refusalOf(answer)).toEqual({ status: 422, code: 'spreadsheet/refused' });
      expect(problemsOf(answer)).toEqual(
        expect.arrayContaining([
          { code: 'spreadsheet/number-invalid', where: `${sheetName}!K16` },
          { code: 'spreadsheet/number-negative', where: `${sheetName}!K21` },
          { code: 'spreadsheet/section-unknown', where: `${sheetName}!I24` },
          { code: 'spreadsheet/aspect-type-wrong', where: `${sheetName}!D26` },
        ]),
      );
    });

    it.each([
      ['no workbook at all', 'not a workbook', 'spreadsheet/unreadable'],
      ['nothing', '', 'spreadsheet/unreadable'],
      ['half a workbook', real.subarray(0, real.length / 2), 'spreadsheet/unreadable'],
      ['a workbook of the old kind', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 'spreadsheet/old-or-locked'],
    ])('is refused when the file is %s', async (_, file, code) => {
      expect(refusalOf(await upload(form(file)))).toEqual({ status: 422, code });
    });

    it('is refused when the file has six megabytes', async () => {
      const answer = await upload(form(new Uint8Array(6 * 2 ** 20)));
      expect(answer).toMatchObject({ status: 413, body: { error: { params: { limit: '5 MB' } } } });
    });

    it.each<[string, Readonly<Record<string, string>>, string]>([
      ['an unknown field', { owner: 'me' }, 'request/unknown-field'],
      ['an unknown kind of measurement', { measurement: 'guess' }, 'request/field-not-listed'],
      ['no judge for a judgement', { judgesPerJudgement: '0' }, 'request/field-not-listed'],
      ['a flag that is neither yes nor no', { check: 'perhaps' }, 'request/field-not-listed'],
    ])('is refused when the form has %s', async (_, fields, code) => {
      expect(refusalOf(await upload(form(real, fields))).code).toBe(code);
    });

    it('is refused when the form has no file', async () => {
      expect(refusalOf(await upload(form(null)))).toEqual({ status: 400, code: 'request/field-missing' });
    });

    it.each([
      [
        'is cut off',
        '--x\r\ncontent-disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nabc',
        '; boundary=x',
      ],
      ['has no boundary', 'abc', ''],
      ['is garbage', '\u0000\u0001--\r\n'.repeat(500), '; boundary=x'],
    ])('is refused when the form %s', async (_, body, boundary) => {
      const answer = await upload(body, { 'content-type': `multipart/form-data${boundary}` });
      expect(refusalOf(answer)).toEqual({ status: 400, code: 'request/form-broken' });
    });

    it('is refused when it comes twice in one form', async () => {
      const twice = form(real);
      twice.append('file', new Blob(['another']), 'b.xlsx');
      expect(refusalOf(await upload(twice)).code).toBe('request/form-broken');
    });

    it('is refused when it is no form', async () => {
      expect(refusalOf(await upload({ file: 'x' }))).toEqual({ status: 415, code: 'request/unsupported-type' });
    });
  });

  it('can be looked over without being kept', async () => {
    const { status, body } = await upload(form(await smallWorkbook(), { check: 'true' }));
    expect([status, body.imported, body.scoring]).toEqual([200, false, small.scoring]);
    expect((await readSkill(made)).scheme).toMatchObject({ aspects: 3 });
  });

  it('is kept whole: the real scheme of EuroSkills 2023', async () => {
    const summary = { subCriteria: 36, aspects: 149, judgement: 26, measurement: 123, max: '100' };
    const { body } = await upload(form(real));
    expect(body).toMatchObject({ imported: true, summary, warnings: [] });
    expect((await readSkill(made)).scheme).toEqual(summary);
    expect(await keptScheme()).toEqual(body.scoring);
  });

  it('needs a panel of three where its aspects are judged', async () => {
    const { version } = await readSkill(made);
    const answer = await made.organizer.send('POST', `${made.skillPath}/open`, { version });
    expect(refusalOf(answer).code).toBe('skill/panel-too-small');
    expect(problemsOf(answer).length).toBeGreaterThan(5);
  });

  it('is marked by a panel: the leader measures, everybody judges', async () => {
    const panel: MarkingJudge[] = [...made.judges, ...(await addJudges(made.organizer, made.skillPath, 2))];
    await step(made, 'open');
    await setPolicy(made, 'live');
    const [first, second] = made.entries;
    for (const [position, judge] of panel.entries()) {
      const sheets = await judge.sheets();
      expect(sheets.filter(({ entry }) => entry === first?.id).length).toBe(position === 0 ? 36 : judgedParts);
      for (const { id, entry } of sheets.filter(({ subCriterion }) => ['A1', 'A2'].includes(subCriterion))) {
        const best = entry === first?.id;
        await judge.complete(id, (aspect, sheet) => {
          const method = sheet.aspects.find((shown) => shown.aspect.id === aspect)?.aspect.method;
          if (method === 'judgement') return best ? '3' : String(1 + (position % 2));
          return best ? 'pass' : 'fail';
        });
      }
    }
    const { rows } = await made.organizer.read<PublishedBoard>(`/api/boards/${made.board}`);
    expect(rows.map(({ entry, place }) => [entry, place])).toEqual([
      [first?.id, 1],
      [second?.id, 2],
    ]);
    expect(Number(rows[0]?.total)).toBe(maxOf('A1') + maxOf('A2'));
    await expectBoardFollows(made);
  });

  it('stays as it is once marking has begun', async () => {
    const answer = await upload(form(await smallWorkbook()));
    expect(refusalOf(answer)).toEqual({ status: 409, code: 'skill/rules-frozen' });
  });
});

/** Sub-criteria of the real scheme that have a judged aspect, by the table. */
const judgedParts = new Set(
  fixture('euroskills-2023-web-development.csv')
    .toString()
    .trim()
    .split(/\r?\n/)
    .map((line) => /^[^,]+,([^,]+),.*,J,/.exec(line)?.[1])
    .filter(Boolean),
).size;
