import { markOptions } from './mark-options.js';

describe('the answers that an aspect offers', () => {
  it('are the choices of the scheme in its order', () => {
    const choices = [
      { id: 'none', deduct: '0', name: { 'zh-CN': '无缺陷', en: 'No flaw' } },
      { id: 'deep', deduct: '50', name: '深度超限' },
    ];
    expect(markOptions({ id: 'A1', max: '4', method: 'choice', unit: 'percent', choices })).toEqual([
      { id: 'none', name: { 'zh-CN': '无缺陷', en: 'No flaw' } },
      { id: 'deep', name: '深度超限' },
    ]);
  });

  it('are the levels of a rating', () => {
    const levels = [
      { id: 'A', fraction: '1', name: '优' },
      { id: 'B', fraction: '0.8' },
    ];
    expect(markOptions({ id: 'A1', max: '4', method: 'rating', levels }).map(({ name }) => name)).toEqual(['优', 'B']);
  });

  it.each([[undefined], [''], [' '], [{}], [{ 'zh-CN': '', en: ' ' }]])(
    'go by their id when the name is %j',
    (name) => {
      const levels = [{ id: 'B', fraction: '0.8', name }];
      expect(markOptions({ id: 'A1', max: '4', method: 'rating', levels })).toEqual([{ id: 'B', name: 'B' }]);
    },
  );
});
