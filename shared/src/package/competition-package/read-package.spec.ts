import fc from 'fast-check';
import { recountPackage } from '../recount/recount-package.js';
import { pathsOf, replaced } from '../../competition/checks/testing/replaced.js';
import { soundPackage } from '../testing/sound-package.js';
import { checkPackage, readPackage } from './read-package.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const told = ({ problems }: ReturnType<typeof readPackage>) => problems.map(({ code, where }) => [code, where]);
const small = '{"format": "jiangsai-package/1", "skills": []}';

describe('a package', () => {
  it('with everything is read as it is, from its bytes, its text or its value', () => {
    const reading = { package: soundPackage, problems: [] };
    expect(checkPackage(soundPackage)).toEqual(reading);
    expect(readPackage(JSON.stringify(soundPackage))).toEqual(reading);
    expect(readPackage(bytesOf(JSON.stringify(soundPackage, null, 2)))).toEqual(reading);
  });

  it('without skills is one', () => {
    expect(readPackage(small).package).toEqual({ format: 'jiangsai-package/1', skills: [] });
  });

  it('has optional keys that are null as if they were absent', () => {
    const text =
      '{"format": "jiangsai-package/1", "competition": null, "units": null, "skills": [], "delegationRanking": null}';
    expect(readPackage(text)).toEqual({ package: { format: 'jiangsai-package/1', skills: [] }, problems: [] });
  });

  it.each(['null', '[]', '7', '"jiangsai-package/1"', 'true'])('is no %s', (text) => {
    expect(told(readPackage(text))).toEqual([['package/not-an-object', undefined]]);
  });

  it.each([
    [
      '{}',
      [
        ['package/key-missing', undefined],
        ['package/key-missing', undefined],
      ],
    ],
    ['{"format": "jiangsai-package/2", "skills": []}', [['package/unknown-value', 'format']]],
    ['{"format": "jiangsai-package/1", "skills": {}}', [['package/not-a-list', 'skills']]],
    ['{"format": "jiangsai-package/1", "skills": null}', [['package/key-missing', undefined]]],
  ])('is not %s', (text, problems) => {
    expect(told(readPackage(text))).toEqual(problems);
  });
});

describe('a file that is no package', () => {
  it.each([
    ['', 'line 1, column 1'],
    ['{', 'line 1, column 2'],
    ['{"format": x}', 'line 1, column 12'],
    ['{\n  "format": "jiangsai-package/1",\n  "skills": [,]\n}', 'line 3, column 14'],
    [`${small} x`, 'line 1, column 48'],
    ["{'format': 1}", 'line 1, column 2'],
    ['{"skills": [] // none\n}', 'line 1, column 15'],
    ['{"a": 01}', 'line 1, column 8'],
    ['{"a": "\t"}', 'line 1, column 8'],
  ])('%j: the place of the syntax is told', (text, where) => {
    expect(told(readPackage(text))).toEqual([['package/not-json', where]]);
  });

  it('with a byte order mark is refused', () => {
    expect(told(readPackage(`\ufeff${small}`))).toEqual([['package/byte-order-mark', undefined]]);
    expect(told(readPackage(bytesOf(`\ufeff${small}`)))).toEqual([['package/byte-order-mark', undefined]]);
  });

  it.each([[[0x7b, 0xff, 0x7d]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]], [[0xff, 0xfe, 0x7b, 0x00]], [[0xe5, 0x8c]]])(
    '%j is not UTF-8',
    (bytes) => {
      expect(told(readPackage(Uint8Array.from(bytes)))).toEqual([['package/not-utf-8', undefined]]);
    },
  );

  it('that is too large is not looked at', () => {
    expect(told(readPackage(new Uint8Array(64 * 2 ** 20 + 1)))).toEqual([['package/too-large', undefined]]);
    expect(told(readPackage(' '.repeat(64 * 2 ** 20 + 1)))).toEqual([['package/too-large', undefined]]);
  });

  it.each([33, 10_000, 1_000_000])('nested %i levels deep is refused', (depth) => {
    expect(told(readPackage('['.repeat(depth) + ']'.repeat(depth)))).toEqual([['package/too-deep', undefined]]);
    expect(told(readPackage('{"a":'.repeat(depth)))).toEqual([['package/too-deep', undefined]]);
  });

  it('may be nested 32 levels deep, and is then only no package', () => {
    expect(told(readPackage('['.repeat(32) + ']'.repeat(32)))).toEqual([['package/not-an-object', undefined]]);
  });

  it('with half a letter is refused, as it stands or as it is spelled', () => {
    const withName = (name: string) => small.replace('}', `, "units": [{"id": "u1", "name": ${name}}]}`);
    expect(told(readPackage(withName('"\\ud83d\\ude00"')))).toEqual([]);
    expect(told(readPackage(withName('"\\ud83d"')))).toEqual([['package/text-broken', 'units[0].name']]);
    expect(told(readPackage(withName('{"en": "\ude00"}')))).toEqual([['package/text-broken', 'units[0].name.en']]);
  });
});

describe('keys that stand twice', () => {
  it.each([
    ['{"format": "jiangsai-package/1", "skills": [], "skills": []}', undefined],
    ['{"format": "jiangsai-package/1", "skills": [], "sk\\u0069lls": []}', undefined],
    ['{"format": "jiangsai-package/1", "skills": [], "units": [{"id": "u1"}, {"id": "u2", "id": "u2"}]}', 'units[1]'],
    [
      '{"format": "jiangsai-package/1", "competition": {"name": {"en": "a", "en": "b"}}, "skills": []}',
      'competition.name',
    ],
  ])('are refused even if they say the same: %s', (text, where) => {
    expect(told(readPackage(text))).toEqual([['package/duplicate-key', where]]);
    expect(readPackage(text).package).toBeNull();
  });

  it('may stand in different objects', () => {
    expect(
      told(readPackage('{"format": "jiangsai-package/1", "skills": [], "units": [{"id": "a"}, {"id": "b"}]}')),
    ).toEqual([]);
  });

  it('are told beside what is wrong with the values', () => {
    const text = '{"format": "jiangsai-package/1", "format": "jiangsai-package/2", "skills": []}';
    expect(told(readPackage(text))).toEqual([
      ['package/duplicate-key', undefined],
      ['package/unknown-value', 'format'],
    ]);
  });
});

describe('counts', () => {
  const withSize = (size: string) =>
    `{"format": "jiangsai-package/1", "skills": [{"id": "s", "scoring": {"criteria": [{"id": "A", "aspects": [{"id": "a", "max": "1", "method": "pass-fail"}]}]}, "entries": [{"id": "e", "size": ${size}}]}]}`;

  it.each([
    ['3', 3],
    ['0', 0],
    ['-0', 0],
    ['3.0', 3],
    ['3e0', 3],
    ['30e-1', 3],
    ['1e3', 1000],
  ])('%s is whole', (written, size) => {
    expect(readPackage(withSize(written)).package?.skills[0]?.entries?.[0]?.size).toBe(size);
  });

  it.each([
    ['3.0000000000000000000001', 'package/not-whole'],
    ['0.9999999999999999999999', 'package/not-whole'],
    ['30000000000000000000001e-22', 'package/not-whole'],
    ['3.5', 'package/not-a-count'],
    ['1e-1', 'package/not-a-count'],
    ['-1', 'package/not-a-count'],
    ['1000001', 'package/not-a-count'],
    ['1e400', 'package/not-a-count'],
    ['9007199254740993', 'package/not-a-count'],
    ['"3"', 'package/not-a-count'],
  ])('%s is not', (written, code) => {
    expect(told(readPackage(withSize(written)))).toEqual([[code, 'skills[0].entries[0].size']]);
  });
});

describe('packages from anywhere', () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      undefined,
      null,
      [],
      {},
      '',
      '0',
      '-1',
      '08',
      '1e5',
      0,
      -1,
      1.5,
      'e1',
      'points',
      'constructor',
      '__proto__',
    ),
  );
  const onePlaceChanged = fc
    .tuple(fc.constantFrom(...pathsOf(soundPackage)), anything)
    .map(([path, by]) => replaced(soundPackage, path, by));

  it('are read or refused, never thrown at, and what is read can be recounted', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 1, arbitrary: anything }, { weight: 9, arbitrary: onePlaceChanged }), (value) => {
        const { package: read, problems } = checkPackage(value);
        expect(read === null).toBe(problems.length > 0);
        if (read) expect(recountPackage(read).skills.map(({ id }) => id)).toEqual(read.skills.map(({ id }) => id));
      }),
      { numRuns: 1000 },
    );
  });

  it('are read the same from their text', () => {
    fc.assert(
      fc.property(onePlaceChanged, (value) => {
        expect(readPackage(JSON.stringify(value))).toEqual(checkPackage(JSON.parse(JSON.stringify(value))));
      }),
    );
  });

  it('as any bytes are read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(readPackage(bytes).package).toBeNull()));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(readPackage(text).package).toBeNull()));
  });
});
