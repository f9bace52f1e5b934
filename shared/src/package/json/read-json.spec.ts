import fc from 'fast-check';
import { decodeUtf8 } from './decode-utf8.js';
import { mostPackageBytes, readJson } from './read-json.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const placeOf = (text: string) => readJson(text).problems.map(({ where }) => where);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a JSON text', () => {
  const nearlyJson = fc.stringMatching(/^[{}[\],:"\\ a0-9.eE+\-tfn\n]{0,20}$/);

  it('is read exactly where the language itself reads it, to the same value', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.json()), (text) => {
        const { value, problems } = readJson(text);
        if (isJson(text)) expect(value).toEqual(JSON.parse(text));
        else
          expect({ value, codes: problems.map(({ code }) => code) }).toEqual({
            value: undefined,
            codes: ['package/not-json'],
          });
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same in bytes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(bytesOf(text))).toEqual(readJson(text));
      }),
    );
  });

  it('that breaks is told with a line and a column that it has', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        fc.pre(!isJson(text));
        const [, line, column] = /^line (\d+), column (\d+)$/.exec(placeOf(text)[0] ?? '') ?? [];
        const lines = text.split('\n');
        expect(Number(line)).toBeLessThanOrEqual(lines.length);
        expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1]?.length ?? 0) + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"a": tru}', 'line 1, column 7'],
    ['[1,\n2,\n3', 'line 3, column 2'],
    ['{"a": 1,\n "b" 2}', 'line 2, column 6'],
    ['["a\\x"]', 'line 1, column 4'],
    ['"open', 'line 1, column 6'],
    ['[1] [2]', 'line 1, column 5'],
    ['\n\n', 'line 3, column 1'],
  ])('%j breaks at %s', (text, where) => {
    expect(placeOf(text)).toEqual([where]);
  });

  it('has its problems beside its value, where it has one', () => {
    expect(readJson('{"a": 1, "a": 2}')).toEqual({
      value: { a: 2 },
      problems: [{ code: 'package/duplicate-key', params: { key: 'a' } }],
    });
  });

  it('keeps every key as its own', () => {
    const { value } = readJson('{"__proto__": {"a": 1}, "constructor": 2}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('may have as many bytes as there may be, and not one more', () => {
    const blanks = new Uint8Array(mostPackageBytes).fill(0x20);
    blanks[0] = 0x37;
    expect(readJson(blanks)).toEqual({ value: 7, problems: [] });
    const codes = readJson(new Uint8Array(mostPackageBytes + 1).fill(0x20)).problems.map(({ code }) => code);
    expect(codes).toEqual(['package/too-large']);
  });
});

describe('UTF-8', () => {
  it('is read back as it was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(decodeUtf8(bytesOf(text))).toBe(text)));
  });

  it('keeps a byte order mark, so that it can be refused', () => {
    expect(decodeUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]))).toBe('\ufeffa');
  });

  it.each([
    [[0x80]],
    [[0xc3]],
    [[0xe2, 0x82]],
    [[0xf8, 0x88, 0x80, 0x80, 0x80]],
    [[0xed, 0xa0, 0x80]],
    [[0xf4, 0x90, 0x80, 0x80]],
    [[0xc0, 0xaf]],
  ])('%j is none', (bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBeNull();
  });
});
