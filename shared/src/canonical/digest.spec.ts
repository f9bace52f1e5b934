import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { digest, sha256Hex } from './digest.js';

const byNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the digest', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is the one in the standard', (text, hash) => {
    expect(sha256Hex(text)).toBe(hash);
  });

  it('of any text is what Node makes of its UTF-8 bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(sha256Hex(text)).toBe(byNode(text))));
  });

  it('of a long text is right over many blocks', () => {
    const text = '评分'.repeat(50_000);
    expect(sha256Hex(text)).toBe(byNode(text));
  });

  it('of a value is the one of its canonical spelling', () => {
    const value = { place: 1, name: '焊工', marks: ['8.5', null] };
    expect(digest(value)).toBe(byNode('{"marks":["8.5",null],"name":"焊工","place":1}'));
    expect(digest(value)).toBe(sha256Hex(canonicalJson(value)));
  });

  it('of a value does not depend on the order of its keys', () => {
    expect(digest({ a: 1, b: 2 })).toBe(digest({ b: 2, a: 1 }));
  });

  it('tells a list from an object and a number from its text', () => {
    expect(new Set([digest([]), digest({}), digest(0), digest('0'), digest(null), digest('null')]).size).toBe(6);
  });
});
