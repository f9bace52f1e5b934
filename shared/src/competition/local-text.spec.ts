import { localText } from './local-text.js';

describe('a text for people', () => {
  it('is the same for every reader if there is only one', () => {
    expect([localText('焊工', 'zh-CN'), localText('焊工', 'en')]).toEqual(['焊工', '焊工']);
  });

  it('is the reader’s own if there is one per language', () => {
    const text = { 'zh-CN': '焊工', en: 'Welding' };
    expect([localText(text, 'zh-CN'), localText(text, 'en')]).toEqual(['焊工', 'Welding']);
  });

  it('is the other one if the reader’s own is missing', () => {
    expect(localText({ en: 'Welding' }, 'zh-CN')).toBe('Welding');
    expect(localText({ 'zh-CN': '焊工' }, 'en')).toBe('焊工');
  });

  it('is empty rather than “undefined” if there is none', () => {
    expect(localText({}, 'en')).toBe('');
  });
});
