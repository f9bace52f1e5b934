import { readFileSync } from 'node:fs';
import type { SchemeImport, SchemeLosses, Scoring } from '@jiangsai/shared';
import ExcelJS from 'exceljs';
import { ApiClient, refusalOf } from '../support/api-client.js';
import { sqliteDatabase } from '../support/databases.js';
import { makeCompetition, smallScheme, type MadeCompetition } from '../support/make-competition.js';
import { startServer, type RunningServer } from '../support/start-server.js';

const real = readFileSync(new URL('../fixtures/euroskills-2023-web-development.xlsx', import.meta.url));

/** Says more than the official form can. */
const rich: Scoring = {
  components: [
    {
      id: 'practice',
      weight: '0.7',
      criteria: [
        {
          id: 'welding',
          name: { 'zh-CN': '焊接', en: 'Welding' },
          aspects: [
            { id: 'seam', name: '=1+1', max: '16', method: 'bands', bands: [{ from: '0', to: '1', points: '16' }] },
            {
              id: 'look',
              name: '外观',
              max: '4',
              method: 'judgement',
              descriptors: ['无', '差', '好', '优'],
              veto: true,
            },
          ],
        },
      ],
    },
  ],
};

describe('the workbook of a marking scheme', () => {
  let server: RunningServer;
  let made: MadeCompetition;
  let address: string;

  const upload = (file: Uint8Array) => {
    const form = new FormData();
    form.set('file', new Blob([file as BlobPart]), 'scheme.xlsx');
    form.set('check', 'true');
    return made.organizer.send<SchemeImport>('POST', address, form);
  };
  const setScheme = (scoring: Scoring) => made.organizer.act('PUT', `${made.skillPath}/scheme`, { scoring });
  const download = async (language: string) => {
    const { status, headers, bytes } = await made.organizer.download(address, { 'accept-language': language });
    expect([status, headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    return { bytes, disposition: headers.get('content-disposition') };
  };
  const losses = async (language: string) => {
    const { body } = await made.organizer.get<SchemeLosses>(`${address}/losses`, { 'accept-language': language });
    return body.losses;
  };

  beforeAll(async () => {
    server = await startServer(sqliteDatabase());
    made = await makeCompetition(server.url, { open: false, judges: 1, entries: [{ name: '甲' }] });
    address = `${made.skillPath}/scheme/spreadsheet`;
  });

  afterAll(() => server.discard());

  it('comes back as the scheme that it was written from', async () => {
    await setScheme(rich);
    const { bytes, disposition } = await download('en');
    expect(disposition).toBe(`attachment; filename="marking-scheme-${made.skill}.xlsx"`);
    const { body } = await upload(bytes);
    expect(body).toMatchObject({ imported: false, scoring: rich, warnings: [] });
  });

  it('is the official form in the reader’s language, with text that stays text', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await download('en')).bytes.buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'CIS Marking Scheme Import',
      'Calculations',
      'Jiangsai',
    ]);
    const cells = workbook.worksheets[0]?.getSheetValues().flat() ?? [];
    expect(cells).toEqual(expect.arrayContaining(['Welding', '=1+1', '外观', 'M', 'J']));
  });

  it('is announced with what the form cannot say, in both languages', async () => {
    const told = await losses('en');
    expect(told.map(({ code }) => code)).toEqual([
      'form/sub-criteria-added',
      'form/ids-change',
      'form/texts-change',
      'form/components-lost',
      'form/weights-lost',
      'form/method-lost',
      'form/vetoes-lost',
    ]);
    expect(told.at(-1)?.message).toBe('The form has no veto. It is lost of: look.');
    expect((await losses('zh-CN')).at(-1)?.message).toBe('官方表格没有一票否决，以下评分点会丢失：look。');
  });

  it('says nothing is lost of a scheme that came from the form', async () => {
    const { body } = await upload(real);
    await setScheme(body.scoring);
    expect(await losses('en')).toEqual([]);
    expect((await upload((await download('zh-CN')).bytes)).body.scoring).toEqual(body.scoring);
  });

  it('is only for those who may read the scheme', async () => {
    for (const door of [address, `${address}/losses`]) {
      expect(refusalOf(await new ApiClient(server.url).get(door))).toEqual({
        status: 401,
        code: 'access/sign-in-needed',
      });
      const nowhere = door.replace(made.skill, 's-nowhere');
      expect(refusalOf(await made.organizer.get(nowhere))).toEqual({ status: 404, code: 'skill/not-found' });
    }
  });

  it('is not there for a skill without a scheme', async () => {
    const { id } = await made.organizer.act<{ id: string }>('POST', `${made.path}/skills`, {
      name: '车工',
      quotaPerUnit: null,
      rules: {},
    });
    const empty = `${made.path}/skills/${id}/scheme/spreadsheet`;
    expect(refusalOf(await made.organizer.get(empty)).code).toBe('skill/scheme-missing');
  });

  it('keeps nobody waiting while a large one is read', async () => {
    await setScheme(smallScheme);
    let reading = true;
    const large = new ExcelJS.Workbook();
    const sheet = large.addWorksheet('Marks');
    for (let row = 0; row < 6000; row += 1) sheet.addRow(Array.from({ length: 12 }, (_, at) => row * at));
    const answer = upload(new Uint8Array(await large.xlsx.writeBuffer())).finally(() => (reading = false));
    let answered = 0;
    while (reading) {
      await made.organizer.read('/api/health/live');
      answered += 1;
    }
    expect(refusalOf(await answer).code).toBe('spreadsheet/refused');
    expect(answered).toBeGreaterThan(10);
  });
});
