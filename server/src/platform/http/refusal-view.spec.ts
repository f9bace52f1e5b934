import { Refusal } from '@jiangsai/shared';
import { problemView, readerLanguage, refusalView } from './refusal-view.js';

describe('the reader’s language', () => {
  it.each<[string | undefined, 'zh-CN' | 'en']>([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['en-GB,en;q=0.9', 'en'],
    ['EN', 'en'],
    ['fr-FR, en;q=0.7', 'en'],
    ['de, zh-TW;q=0.5, en;q=0.4', 'zh-CN'],
    ['fr', 'zh-CN'],
    ['*', 'zh-CN'],
    [',;,', 'zh-CN'],
  ])('of “%s” is %s', (header, language) => {
    expect(readerLanguage(header)).toBe(language);
  });
});

describe('a refusal on the wire', () => {
  const refusal = new Refusal('entry/rows-refused', { count: 2 }, 'entries', [
    { code: 'entry/number-taken', params: { number: '007' }, where: 'row 1: number' },
    { code: 'unit/not-found' },
  ]);

  it('has its code, its sentence in the reader’s language, its values, its place and its single faults', () => {
    expect(refusalView(refusal, 'en')).toEqual({
      error: {
        code: 'entry/rows-refused',
        message: '2 things need mending. No row was saved.',
        params: { count: 2 },
        where: 'entries',
        problems: [
          {
            code: 'entry/number-taken',
            message: 'The entry number 007 is taken.',
            params: { number: '007' },
            where: 'row 1: number',
          },
          { code: 'unit/not-found', message: 'There is no such unit.' },
        ],
      },
    });
  });

  it('leaves out what there is none of', () => {
    expect(problemView({ code: 'board/not-found' }, 'zh-CN')).toEqual({
      code: 'board/not-found',
      message: '没有这块榜。',
    });
    expect(Object.keys(refusalView(new Refusal('board/not-found'), 'en').error)).not.toContain('problems');
  });
});
