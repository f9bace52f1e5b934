import { direct, inComponents } from '../testing/sample-schemes.js';
import { isSameScheme } from './same-scheme.js';

describe('two schemes', () => {
  it('are the same whatever the order of their keys', () => {
    const turned = Object.fromEntries(Object.entries(inComponents).reverse());
    expect(isSameScheme(inComponents, turned)).toBe(true);
    expect(isSameScheme(inComponents, structuredClone(inComponents))).toBe(true);
  });

  it('are not the same when one says more', () => {
    expect(isSameScheme(direct, { ...direct, passMark: '60' })).toBe(false);
    expect(isSameScheme(direct, inComponents)).toBe(false);
  });

  it('may both be none', () => {
    expect(isSameScheme(null, null)).toBe(true);
    expect(isSameScheme(null, direct)).toBe(false);
    expect(isSameScheme(direct, null)).toBe(false);
  });
});
