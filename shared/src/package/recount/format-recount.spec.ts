import fc from 'fast-check';
import { formatRecount } from './format-recount.js';
import type { Recount } from './recount.js';

const standing = {
  entry: 'e1',
  place: 1,
  tied: false,
  total: '90.89',
  scaled: null,
  components: new Map([
    ['theory', '80.00'],
    ['10', '95.56'],
  ]),
  prize: '一等奖',
  honours: ['技术"能手"'],
  promotion: 3,
  note: null,
} as const;
const recount: Recount = {
  format: 'jiangsai-recount/1',
  skills: [{ id: 's', divisions: [{ division: 'all', complete: true, standings: [standing], undecided: [] }] }],
  delegations: [],
};

const onOneLine =
  '{"format":"jiangsai-recount/1","skills":[{"id":"s","divisions":[{"division":"all","complete":true,"standings":[{"entry":"e1",' +
  '"place":1,"tied":false,"total":"90.89","scaled":null,"components":{"theory":"80.00","10":"95.56"},"prize":"一等奖",' +
  '"honours":["技术\\"能手\\""],"promotion":3,"note":null}],"undecided":[]}]}],"delegations":[]}\n';

describe('the text of a recount', () => {
  it('on one line has no blanks, one line feed, and the components in their order', () => {
    expect(formatRecount(recount, 'line')).toBe(onOneLine);
  });

  it('indented says the same, two spaces a level, with one line feed at the end', () => {
    const text = formatRecount(recount, 'indented');
    expect(JSON.parse(text)).toEqual(JSON.parse(onOneLine));
    expect(text.split('\n').slice(0, 5)).toEqual([
      '{',
      '  "format": "jiangsai-recount/1",',
      '  "skills": [',
      '    {',
      '      "id": "s",',
    ]);
    expect(text).toContain(
      '              "components": {\n                "theory": "80.00",\n                "10": "95.56"\n              },',
    );
    expect(text).toContain('"undecided": []');
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('is that of JSON.stringify wherever that can say it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const odd = { format: value } as unknown as Recount;
        expect(formatRecount(odd, 'line')).toBe(`${JSON.stringify(odd)}\n`);
        expect(formatRecount(odd, 'indented')).toBe(`${JSON.stringify(odd, null, 2)}\n`);
      }),
      { numRuns: 1000 },
    );
  });
});
