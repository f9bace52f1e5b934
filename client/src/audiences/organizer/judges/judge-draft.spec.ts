import { judgesOf } from './judge-draft.js';

describe('judgesOf', () => {
  it('draws what was not given and keeps what was', () => {
    const [given, drawn] = judgesOf([{ name: ' 陈梅 ', login: ' chenmei ' }, { name: '林深' }]);
    expect(given).toMatchObject({ name: '陈梅', login: 'chenmei' });
    expect(drawn?.login).not.toBe('');
    expect(drawn?.password.length).toBeGreaterThanOrEqual(8);
  });

  it.each(['裁判长', '首席裁判', 'Chief judge', ' chief expert '])('takes “%s” for the one who leads', (role) => {
    expect(judgesOf([{ name: '陈梅', role }])[0]?.chief).toBe(true);
  });

  it.each(['', '裁判', '评分裁判', 'judge'])('lets “%s” mark', (role) => {
    expect(judgesOf([{ name: '陈梅', role }])[0]).not.toHaveProperty('chief');
  });
});
