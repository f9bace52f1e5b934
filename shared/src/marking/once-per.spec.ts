import { describe, expect, it } from '@jest/globals';
import { oncePer } from './once-per.js';

describe('what is worked out once for each object', () => {
  it('is not worked out again for the same one, but for an equal one it is', () => {
    let times = 0;
    const count = oncePer((key: { readonly name: string }) => `${key.name} ${(times += 1)}`);
    const [a, twin] = [{ name: 'a' }, { name: 'a' }];
    expect([count(a), count(a), count(twin), count(a)]).toEqual(['a 1', 'a 1', 'a 2', 'a 1']);
  });

  it('may be nothing', () => {
    let times = 0;
    const nothing = oncePer((_: object) => void (times += 1));
    const key = {};
    nothing(key);
    expect([nothing(key), times]).toEqual([undefined, 1]);
  });
});
