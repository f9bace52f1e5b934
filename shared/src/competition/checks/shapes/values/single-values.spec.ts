import { problemsWith } from '../../testing/key-cases.js';
import { anyOf, count, flag, list, localText, oneOf, Reading, text } from '../index.js';

describe('a text', () => {
  it.each(['a', ' ', '0', '张三', '😀', 'a\nb', '=1+1', '\u202e'])('may be %j', (value) => {
    expect(problemsWith(text, value)).toEqual([]);
    expect(problemsWith(localText, value)).toEqual([]);
  });

  it.each([null, 0, true, {}, [], ['a']])('is not %j', (value) => {
    expect(problemsWith(text, value)).toEqual(['package/not-a-text']);
  });

  it('is not empty, but what people only read may be', () => {
    expect(problemsWith(text, '')).toEqual(['package/not-a-text']);
    expect(problemsWith(localText, '')).toEqual([]);
    expect(problemsWith(localText, { en: '' })).toEqual([]);
  });

  it.each(['\ud83d', 'a\ude00b', '\ude00\ud83d'])('has no half letters: %j', (value) => {
    expect(problemsWith(text, value)).toEqual(['package/text-broken']);
    expect(problemsWith(localText, value)).toEqual(['package/text-broken']);
    expect(problemsWith(localText, { en: value })).toEqual(['package/text-broken en']);
  });
});

describe('a text for people', () => {
  it.each([{}, { en: 'a' }, { 'zh-CN': '甲', en: 'a', 'zh-Hant-TW': '甲', ru: 'а' }])(
    'may be in any language: %j',
    (value) => {
      expect(problemsWith(localText, value)).toEqual([]);
    },
  );

  it.each([
    [{ '': 'a' }, 'package/unknown-key'],
    [{ zh_CN: 'a' }, 'package/unknown-key'],
    [{ e: 'a' }, 'package/unknown-key'],
    [{ 中文: 'a' }, 'package/unknown-key'],
    [JSON.parse('{"__proto__": "a"}'), 'package/unknown-key'],
    [{ en: 5 }, 'package/not-a-text en'],
    [{ en: null }, 'package/not-a-text en'],
    [['a'], 'package/not-a-text'],
    [5, 'package/not-a-text'],
  ])('is not %j', (value, problem) => {
    expect(problemsWith(localText, value)).toEqual([problem]);
  });
});

describe('a count', () => {
  it.each([0, 1, 999_999, 1_000_000])('may be %i', (value) => {
    expect(problemsWith(count(), value)).toEqual([]);
  });

  it.each([-1, 1_000_001, 0.5, 1e300, NaN, Infinity, '1', '', null, true, [1]])('is not %j', (value) => {
    expect(problemsWith(count(), value)).toEqual(['package/not-a-count']);
  });

  it('lies within its own limits, which its refusal tells', () => {
    expect(problemsWith(count(1, 12), 12)).toEqual([]);
    const at = Reading.start();
    count(1, 12)(13, at);
    expect(at.problems).toEqual([{ code: 'package/not-a-count', params: { min: 1, max: 12 } }]);
    expect(problemsWith(count(1, 12), 0)).toEqual(['package/not-a-count']);
  });

  it('of nothing is 0, however it is signed', () => {
    expect(Object.is(count()(-0, Reading.start()), 0)).toBe(true);
  });
});

describe('a choice of words', () => {
  const size = oneOf(['small', 'large', 1]);

  it('is one of them, and nothing that only looks like one', () => {
    for (const value of ['small', 'large', 1]) expect(problemsWith(size, value)).toEqual([]);
    for (const value of ['Small', ' small', '1', 2, '', null, ['small'], 'constructor']) {
      expect(problemsWith(size, value)).toEqual(['package/unknown-value']);
    }
  });

  it('tells what there is to choose from, and of the rest no more than a line', () => {
    const at = Reading.start();
    size('x'.repeat(1000), at);
    expect(at.problems).toEqual([
      { code: 'package/unknown-value', params: { text: 'x'.repeat(40), allowed: 'small, large, 1' } },
    ]);
  });
});

describe('a flag', () => {
  it('is true or false', () => {
    for (const value of [true, false]) expect(problemsWith(flag, value)).toEqual([]);
    for (const value of ['true', 0, 1, null, '', []]) expect(problemsWith(flag, value)).toEqual(['package/not-a-flag']);
  });
});

describe('a list', () => {
  it('that must pick something is not empty', () => {
    expect(problemsWith(list(flag), [])).toEqual(['package/list-empty']);
    expect(problemsWith(anyOf(flag), [])).toEqual([]);
  });

  it('tells every item that does not fit', () => {
    expect(problemsWith(anyOf(flag), [true, 0, false, 'x'])).toEqual([
      'package/not-a-flag [1]',
      'package/not-a-flag [3]',
    ]);
    expect(problemsWith(anyOf(anyOf(flag)), [[true], [0]])).toEqual(['package/not-a-flag [1][0]']);
  });

  it.each([null, 'ab', { length: 1, 0: true }, 5])('is not %j', (value) => {
    expect(problemsWith(anyOf(flag), value)).toEqual(['package/not-a-list']);
  });
});
