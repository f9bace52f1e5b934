import type { Multipart } from '@fastify/multipart';
import { type Refusal } from '@jiangsai/shared';
import { readForm } from './read-form.js';

const bytes = Buffer.from('a workbook');
const file = (fieldname = 'file', toBuffer = () => Promise.resolve(bytes)) =>
  ({ type: 'file', fieldname, toBuffer }) as unknown as Multipart;
const field = (fieldname: string, value: unknown) => ({ type: 'field', fieldname, value }) as unknown as Multipart;

async function* form(...parts: Multipart[]) {
  for (const part of parts) yield await Promise.resolve(part);
}
const faultOf = (...parts: Multipart[]) =>
  readForm(form(...parts)).then(
    () => 'read',
    (error: Refusal) => `${error.code} ${error.where ?? ''}`.trim(),
  );

describe('the form of a scheme import', () => {
  it('needs nothing but a file', async () => {
    const defaults = { measurement: 'pass-fail', judgesPerJudgement: 3, check: false };
    expect(await readForm(form(file()))).toEqual({ file: bytes, ...defaults });
  });

  it('takes every choice, in any order', async () => {
    const parts = [field('check', 'true'), field('judgesPerJudgement', '15'), file(), field('measurement', 'points')];
    const chosen = { measurement: 'points', judgesPerJudgement: 15, check: true };
    expect(await readForm(form(...parts))).toEqual({ file: bytes, ...chosen });
  });

  it.each<[string, Multipart[], string]>([
    ['without a file', [field('check', 'true')], 'request/field-missing file'],
    ['with nothing', [], 'request/field-missing file'],
    ['with two files', [file(), file()], 'request/unknown-field file'],
    ['with a file under another name', [file('scheme')], 'request/unknown-field scheme'],
    ['with a field that nobody knows', [file(), field('admin', 'yes')], 'request/unknown-field admin'],
    ['with a field that reaches for a prototype', [file(), field('__proto__', 'x')], 'request/unknown-field __proto__'],
    ['with a field that is no text', [file(), field('check', { a: 1 })], 'request/unknown-field check'],
    [
      'with a measurement that is none',
      [file(), field('measurement', 'bands')],
      'request/field-not-listed measurement',
    ],
    ['with a check that is neither yes nor no', [file(), field('check', 'yes')], 'request/field-not-listed check'],
  ])('is refused %s', async (_how, parts, fault) => {
    expect(await faultOf(...parts)).toBe(fault);
  });

  it.each(['0', '16', '1.5', '-1', '03', '３', ' 3', '', 'three'])('is refused for %j judges', async (judges) => {
    expect(await faultOf(file(), field('judgesPerJudgement', judges))).toBe(
      'request/field-not-listed judgesPerJudgement',
    );
  });

  it('is refused as broken when it ends too early, and as too large by the reader itself', async () => {
    const failing = (code?: string) =>
      file('file', () => Promise.reject(Object.assign(new Error('cut off'), { code })));
    expect(await faultOf(failing())).toBe('request/form-broken');
    expect(await readForm(form(failing('FST_REQ_FILE_TOO_LARGE'))).catch((error: unknown) => error)).toMatchObject({
      code: 'FST_REQ_FILE_TOO_LARGE',
    });
  });
});
