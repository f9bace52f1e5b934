import fc from 'fast-check';
import { refusalTexts, type RefusalCode } from './codes/index.js';
import { refusalText } from './refusal-text.js';
import { Refusal } from './refusal.js';

const problem = { code: 'entry/quota-exceeded', params: { quota: 2, count: 3 } } as const;

describe('the sentence of a refusal', () => {
  it('is in the reader’s language, with its values put in', () => {
    expect(refusalText(problem, 'zh-CN')).toBe('该单位在本赛项最多报 2 人，这次会达到 3 人。');
    expect(refusalText(problem, 'en')).toBe('This unit may enter 2 in this skill; this would make 3.');
  });

  it('is that of a thrown refusal too', () => {
    expect(refusalText(new Refusal('entry/number-taken', { number: '007' }), 'en')).toBe(
      'The entry number 007 is taken.',
    );
  });

  it('puts a value in as it is, whatever it contains', () => {
    for (const name of ['{name}', '$&', '$1', '<b>', '=1+1'])
      expect(refusalText({ code: 'unit/name-taken', params: { name } }, 'en')).toBe(
        `There already is a unit “${name}”.`,
      );
  });

  it('shows a place whose value is missing rather than “undefined”', () => {
    expect(refusalText({ code: 'unit/name-taken' }, 'en')).toBe('There already is a unit “{name}”.');
    expect(refusalText({ code: 'unit/name-taken', params: { other: 1 } }, 'en')).toContain('{name}');
  });

  it('leaves no brace behind, for any code, when all its values are given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(refusalTexts) as RefusalCode[])), fc.nat(), (code, value) => {
        for (const language of ['zh-CN', 'en'] as const) {
          const names = [...refusalTexts[code][language].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
          const params = Object.fromEntries(names.map((name) => [name, value]));
          expect(refusalText({ code, params }, language)).not.toMatch(/[{}]/);
        }
      }),
    );
  });
});
