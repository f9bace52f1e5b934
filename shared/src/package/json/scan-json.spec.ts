import fc from 'fast-check';
import { scanJson } from './scan-json.js';

const codes = (text: string) =>
  scanJson(text).problems.map(({ code, where }) => (where === undefined ? code : `${code} ${where}`));

/** JSON whose texts are full of what a scanner could stumble over. */
const nasty = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, 0, -1, 12.5, 1e30),
    fc.stringMatching(/^[{}[\],:"\\ a1\n]{0,8}$/),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[{}[\],:"\\ab]{0,4}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('what the value of a JSON text does not show', () => {
  it('is nothing in what was written from a value', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(0, 2), (value, indent) => {
        expect(scanJson(JSON.stringify(value, null, indent))).toEqual({ tooDeep: null, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('is a key that was put in a second time, wherever', () => {
    fc.assert(
      fc.property(nasty, fc.stringMatching(/^[{}[\],:"\\ab]{0,4}$/), (value, key) => {
        const inner = JSON.stringify({ [key]: value });
        const twice = `[1, ${inner.slice(0, -1)}, ${JSON.stringify(key)}: 0}]`;
        expect(codes(twice)).toEqual(['package/duplicate-key [1]']);
        const both = JSON.parse(twice) as readonly unknown[];
        expect(both).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"a": {"b": [0, {"c": 1, "c": 1}]}}', ['package/duplicate-key a.b[1]']],
    ['{"a": 1, "a": 2, "a": 3}', ['package/duplicate-key', 'package/duplicate-key']],
    ['{"a": "a", "b": ["a", "a"], "c": {"a": "b"}}', []],
    ['{"__proto__": 1, "__proto__": 2}', ['package/duplicate-key']],
    ['{"constructor": 1, "toString": 2}', []],
    ['{"a\\n": 1, "a\\u000a": 2}', ['package/duplicate-key']],
    ['{"\\\\": 1, "\\\\\\\\": 2, "\\"": 3}', []],
    ['[1.0, 1e2, 0.50e1, -0.0, 0e-5, 12.5, 1e-3]', []],
    ['[0, 1.00000000000000000001]', ['package/not-whole [1]']],
    ['{"a": [[9007199254740992.5]]}', ['package/not-whole a[0][0]']],
    ['["1.00000000000000000001", "{\\"a\\":1,\\"a\\":1}"]', []],
  ])('%s', (text, found) => {
    expect(JSON.parse(text)).toBeDefined();
    expect(codes(text)).toEqual(found);
  });

  it('is how deep it is, which alone is told then', () => {
    const deep = `{"a": 1, "a": 1, "b": ${'['.repeat(32)}${']'.repeat(32)}}`;
    expect(scanJson(deep).tooDeep).toEqual({ code: 'package/too-deep', params: { most: 32 } });
    expect(scanJson('['.repeat(32)).tooDeep).toBeNull();
    expect(scanJson(`"${'['.repeat(99)}"`).tooDeep).toBeNull();
    expect(scanJson('[]'.repeat(99)).tooDeep).toBeNull();
  });

  it('is looked for in what is no JSON too, without end or throw', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[{}[\],:"\\ a0.e\-\n]{0,30}$/), (text) => {
        expect(scanJson(text).tooDeep).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('does not take long to look for in one long text of backslashes', () => {
    const text = `["${'\\\\'.repeat(500_000)}", "${'\\"'.repeat(500_000)}"]`;
    expect(scanJson(text)).toEqual({ tooDeep: null, problems: [] });
  });
});
