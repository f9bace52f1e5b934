import { describe, expect, it } from '@jest/globals';
import { markingRefusals } from './marking.js';
import { numberRefusals } from './numbers.js';
import { packageRefusals } from './package.js';

const texts = Object.entries({ ...numberRefusals, ...markingRefusals, ...packageRefusals });
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the refusals of the rules', () => {
  it.each(texts)('%s is named area/reason', (code) => {
    expect(code).toMatch(/^(number|marking|package)\/[a-z]+(-[a-z]+)*$/);
  });

  it.each(texts)('%s says the same values in both languages', (_code, text) => {
    expect(placeholders(text['zh-CN'])).toEqual(placeholders(text.en));
  });

  it.each(texts)('%s is a whole sentence in both languages', (_code, text) => {
    expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(text.en).toMatch(/^[A-Z“{].*\.$/);
  });

  it.each(texts)('%s blames nobody', (_code, text) => {
    expect(text.en).not.toMatch(/\b(wrong|error|invalid|illegal|you (failed|forgot))\b/i);
    expect(text['zh-CN']).not.toMatch(/错误|非法|无效/);
  });
});
