import { describe, expect, it } from '@jest/globals';
import type { RankingKeyName } from '../../competition/index.js';
import { sampleEntry } from '../testing/sample-entry.js';
import { keyReader } from './key-reader.js';

const read = (by: RankingKeyName, entry = sampleEntry(), scaled = new Map<string, string>()) =>
  keyReader(by, scaled)(entry);

describe('what an entry is ranked by', () => {
  it.each([
    ['total', '90.89'],
    ['component:practice', '95.56'],
    ['criterion:A', '12.35'],
    ['aspect:done', '3.13'],
    ['aspect:begun', '3.13'],
  ] as const)('%s is what is shown', (by, value) => {
    expect(read(by)).toBe(value);
  });

  it.each([
    ['mark:done', '0.80'],
    ['mark:third', '1/3'],
  ] as const)('%s is the measured number as it is', (by, value) => {
    expect(read(by)).toBe(value);
  });

  it('scaled are the points of the scale, which not everybody has', () => {
    const scaled = new Map([['e', '712.5']]);
    expect(read('scaled', sampleEntry(), scaled)).toBe('712.5');
    expect(read('scaled', sampleEntry({ id: 'other' }), scaled)).toBeNull();
  });

  it('a time may be missing', () => {
    expect(read('time', sampleEntry({ time: '59.999' }))).toBe('59.999');
    expect(read('time', sampleEntry({ time: null }))).toBeNull();
    expect(read('time')).toBeNull();
  });

  it.each(['aspect:unmarked', 'aspect:unfinished', 'mark:unmarked', 'mark:unfinished'] as const)(
    '%s is missing',
    (by) => {
      expect(read(by)).toBeNull();
    },
  );

  it.each([
    'component:A',
    'criterion:practice',
    'aspect:constructor',
    'component:toString',
    'mark:A',
    'mark:valueOf',
    'toString:A' as RankingKeyName,
    'shoe-size' as RankingKeyName,
  ] as const)('%s is refused, because it is not there', (by) => {
    expect(() => read(by)).toThrow(expect.objectContaining({ code: 'package/key-not-in-scheme', params: { by } }));
  });
});
