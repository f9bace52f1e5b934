import { accessRefusals } from './codes/access.js';
import { boardRefusals } from './codes/board.js';
import { competitionRefusals } from './codes/competition.js';
import { fileRefusals } from './codes/file.js';
import { formRefusals } from './codes/form.js';
import { refusalTexts } from './codes/index.js';
import { ledgerRefusals } from './codes/ledger.js';
import { markingRefusals } from './codes/marking.js';
import { numberRefusals } from './codes/numbers.js';
import { packageRefusals } from './codes/package.js';
import { registrationRefusals } from './codes/registration.js';
import { requestRefusals } from './codes/request.js';
import { resultRefusals } from './codes/results.js';
import { schemeRefusals } from './codes/scheme.js';
import { sheetRefusals } from './codes/sheets.js';
import { spreadsheetRefusals } from './codes/spreadsheet.js';

const texts = Object.entries(refusalTexts);
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('every refusal', () => {
  it.each(texts)('%s is named area/reason', (code) => {
    expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z0-9]+)*$/);
  });

  it.each(texts)('%s has a text in both languages and in no other', (_code, text) => {
    expect(Object.keys(text).sort()).toEqual(['en', 'zh-CN']);
  });

  it.each(texts)('%s says the same values in both languages', (_code, text) => {
    expect(placeholders(text['zh-CN'])).toEqual(placeholders(text.en));
  });

  it.each(texts)('%s is a whole sentence in both languages', (_code, text) => {
    expect(text['zh-CN']).toMatch(/^[^a-z].*。$/s);
    expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(text.en).toMatch(/^[A-Z“{].*\.$/s);
    expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it.each(texts)('%s has no brace that is not a value’s place', (_code, text) => {
    for (const sentence of [text['zh-CN'], text.en]) expect(sentence.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  it.each(texts.filter(([code]) => /^(number|marking|package)\//.test(code)))('%s blames nobody', (_code, text) => {
    expect(text.en).not.toMatch(/\b(wrong|error|invalid|illegal|you (failed|forgot))\b/i);
    expect(text['zh-CN']).not.toMatch(/错误|非法|无效/);
  });

  it('stands in one list only, so that no text hides another', () => {
    const lists = [
      accessRefusals,
      boardRefusals,
      competitionRefusals,
      fileRefusals,
      formRefusals,
      ledgerRefusals,
      markingRefusals,
      numberRefusals,
      packageRefusals,
      registrationRefusals,
      requestRefusals,
      resultRefusals,
      sheetRefusals,
      spreadsheetRefusals,
      schemeRefusals,
    ];
    const codes = lists.flatMap((list) => Object.keys(list));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.sort()).toEqual(texts.map(([code]) => code).sort());
  });
});
