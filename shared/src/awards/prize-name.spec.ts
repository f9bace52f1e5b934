import { prizeName } from './prize-name.js';

describe('prizeName', () => {
  it('names the usual awards in the language of the reader', () => {
    expect(prizeName('first', 'zh-CN')).toBe('一等奖');
    expect(prizeName('bronze', 'en')).toBe('Bronze medal');
  });

  it('leaves the organizer’s own words as they are', () => {
    expect(prizeName('匠心奖', 'en')).toBe('匠心奖');
    expect(prizeName('constructor', 'zh-CN')).toBe('constructor');
  });
});
