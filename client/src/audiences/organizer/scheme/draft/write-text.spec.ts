import { mainLanguage, otherText, textFor, writeOther, writeText } from './write-text.js';

describe('a text of a scheme', () => {
  it('without languages stays one while it is typed', () => {
    expect(writeText('焊', 'zh-CN', '焊接')).toBe('焊接');
    expect(textFor('焊接', 'en')).toBe('焊接');
  });

  it('with languages is changed in the one that is read', () => {
    const text = { 'zh-CN': '焊接', en: 'Weld' };
    expect(textFor(text, 'en')).toBe('Weld');
    expect(writeText(text, 'en', 'Welding')).toEqual({ 'zh-CN': '焊接', en: 'Welding' });
    expect(writeText({ 'zh-CN': '焊接' }, 'en', 'W')).toEqual({ 'zh-CN': '焊接', en: 'W' });
    expect(textFor({ 'zh-CN': '焊接' }, 'en')).toBe('');
  });

  it('gets its other language beside it', () => {
    expect(writeOther('焊接', 'zh-CN', 'Welding')).toEqual({ 'zh-CN': '焊接', en: 'Welding' });
    expect(writeOther('Welding', 'en', '焊接')).toEqual({ en: 'Welding', 'zh-CN': '焊接' });
    expect(writeOther({ 'zh-CN': '焊接', en: 'W' }, 'zh-CN', 'Welding')).toEqual({ 'zh-CN': '焊接', en: 'Welding' });
  });

  it('has no other language as long as it has none', () => {
    expect(otherText('焊接', 'zh-CN')).toBe('');
    expect(otherText({ 'zh-CN': '焊接', en: 'Welding' }, 'zh-CN')).toBe('Welding');
    expect(otherText({ 'zh-CN': '焊接', en: 'Welding' }, 'en')).toBe('焊接');
  });

  it.each([
    ['焊接', 'en', 'zh-CN'],
    ['焊接 MIG', 'en', 'zh-CN'],
    ['Welding', 'zh-CN', 'en'],
    ['12', 'zh-CN', 'zh-CN'],
    ['', 'en', 'en'],
    [{ 'zh-CN': '焊接' }, 'en', 'en'],
  ] as const)('%j, read in %s, is first of all %s', (text, reader, main) => {
    expect(mainLanguage(text, reader)).toBe(main);
  });
});
