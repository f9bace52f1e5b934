import { checkPackage } from '../competition-package/read-package.js';
import { formatRecount } from '../recount/format-recount.js';
import { recountPackage } from '../recount/recount-package.js';
import { chained, linesOf, type Act } from '../testing/chained.js';
import { entry, ledgerRules, ledgerScoring, mark, marksOf, whole } from '../testing/whole-ledger.js';
import { isLedgerExport } from './ledger-lines.js';
import { recountLedger } from './recount-ledger.js';

function countedFrom(acts: readonly Act[]) {
  const { recount, problems } = recountLedger(linesOf(chained(acts)));
  expect(problems).toEqual([]);
  return JSON.parse(formatRecount(recount!, 'line')) as {
    skills: { id: string; divisions: { division: string; standings: Record<string, unknown>[] }[] }[];
  };
}
const linesIn = (acts: readonly Act[]) =>
  countedFrom(acts).skills.flatMap(({ divisions }) =>
    divisions.flatMap(({ standings }) =>
      standings.map(({ entry: id, place, total, prize, note }) => [id, place, total, prize, note]),
    ),
  );

describe('a competition recounted from its ledger', () => {
  it('has the results that its acts lead to', () => {
    expect(linesIn(whole)).toEqual([
      ['e-1', 1, '95.00', 'gold', null],
      ['e-2', 2, '75.00', null, null],
    ]);
  });

  it('is what the same facts in a package come to', () => {
    const marks = whole.flatMap(([act, , body]) =>
      act === 'marking/mark' ? [body as { entry: string; aspect: string; judge: string; value: string }] : [],
    );
    const { package: read } = checkPackage({
      format: 'jiangsai-package/1',
      units: [{ id: 'u-1' }],
      skills: [
        {
          id: 's-1',
          scoring: ledgerScoring,
          ...ledgerRules,
          entries: [
            { id: 'e-1', unit: 'u-1' },
            { id: 'e-2', unit: 'u-1' },
          ],
          marks: marks.map(({ entry: of, aspect, judge, value }) => ({ entry: of, aspect, judge, value })),
        },
      ],
    });
    expect(formatRecount(recountLedger(linesOf(chained(whole))).recount!, 'line')).toBe(
      formatRecount(recountPackage(read!), 'line'),
    );
  });

  it.each<[string, Act[], unknown]>([
    [
      'a mark that was changed',
      [mark('e-2', 'A1', 'a-9', '100')],
      [
        ['e-1', 1, '95.00', 'gold', null],
        ['e-2', 1, '95.00', 'gold', null],
      ],
    ],
    [
      'a mark that was taken back',
      [mark('e-1', 'A2', 'a-8', null)],
      [
        ['e-2', 1, '75.00', 'gold', null],
        ['e-1', null, '85.00', null, 'incomplete'],
      ],
    ],
    [
      'an attempt that was refused',
      [
        [
          'marking/refused',
          'sheet/m',
          { entry: 'e-2', aspect: 'A1', judge: 'a-9', value: '100', code: 'marking/sheet-already-signed' },
        ],
      ],
      [
        ['e-1', 1, '95.00', 'gold', null],
        ['e-2', 2, '75.00', null, null],
      ],
    ],
    [
      'an entry that withdrew',
      [['entry/set-status', 'entry/e-1', entry('e-1', { status: 'withdrawn', reason: 'ill' })]],
      [
        ['e-2', 1, '75.00', 'gold', null],
        ['e-1', null, null, null, 'withdrawn'],
      ],
    ],
    [
      'an entry that was approved late',
      [['entry/review', 'entry/e-3', entry('e-3', { unit: null })]],
      [
        ['e-1', 1, '95.00', 'gold', null],
        ['e-2', 2, '75.00', null, null],
        ['e-3', null, '0.00', null, 'incomplete'],
      ],
    ],
    [
      'an entry that was taken out',
      [['entry/remove', 'entry/e-3', { review: 'submitted' }]],
      [
        ['e-1', 1, '95.00', 'gold', null],
        ['e-2', 2, '75.00', null, null],
      ],
    ],
    [
      'facts of an entry',
      [
        [
          'entry/set-facts',
          'entry/e-2',
          entry('e-2', { time: '60', size: 2, levelHeld: 4, honoursHeld: ['a'], pool: 'x' }),
        ],
      ],
      [
        ['e-1', 1, '95.00', 'gold', null],
        ['e-2', 2, '75.00', null, null],
      ],
    ],
    [
      'a penalty',
      [['penalty/give', 'penalty/p-1', { skill: 's-1', entry: 'e-1', points: '25', reason: 'late' }]],
      [
        ['e-2', 1, '75.00', 'gold', null],
        ['e-1', 2, '70.00', null, null],
      ],
    ],
    [
      'a penalty that was taken back',
      [
        ['penalty/give', 'penalty/p-1', { skill: 's-1', entry: 'e-1', points: '25', reason: 'late' }],
        ['penalty/take-back', 'penalty/p-1', { skill: 's-1', entry: 'e-1', reason: 'not late' }],
      ],
      [
        ['e-1', 1, '95.00', 'gold', null],
        ['e-2', 2, '75.00', null, null],
      ],
    ],
    [
      'rules that two people changed',
      [
        ['rules/propose', 'skill/s-1', { rules: { prizes: [] } }],
        ['rules/confirm', 'skill/s-1', { rules: { prizes: [{ rule: 'by-score', award: 'good', score: '75' }] } }],
      ],
      [
        ['e-1', 1, '95.00', 'good', null],
        ['e-2', 2, '75.00', 'good', null],
      ],
    ],
    [
      'rules that were only proposed',
      [['rules/propose', 'skill/s-1', { rules: { prizes: [] } }]],
      [
        ['e-1', 1, '95.00', 'gold', null],
        ['e-2', 2, '75.00', null, null],
      ],
    ],
    [
      'the prizes of an early ledger',
      [['skill/change', 'skill/s-1', { prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 2 }] }] }]],
      [
        ['e-1', 1, '95.00', 'first', null],
        ['e-2', 2, '75.00', 'first', null],
      ],
    ],
    [
      'a tie that was decided',
      [
        ['rules/confirm', 'skill/s-1', { rules: { ...ledgerRules, ranking: { keys: [], whenStillTied: 'manual' } } }],
        [
          'decision/record',
          'skill/s-1',
          { decision: { kind: 'order', order: ['e-2', 'e-1'], by: 'a-1', reason: 'seen again' } },
        ],
      ],
      [
        ['e-2', 1, '75.00', 'gold', null],
        ['e-1', 2, '95.00', null, null],
      ],
    ],
  ])('knows %s', (_name, acts, lines) => {
    expect(linesIn([...whole, ...acts])).toEqual(lines);
  });

  it('knows the delegation of a unit', () => {
    const limited = { qualification: { top: 2, maxPerDelegation: 1, tieAtCut: 'none' } };
    const school: Act = ['entry/register', 'competition/c-1', { entries: [entry('e-4', { unit: 'u-2' })] }];
    const acts: Act[] = [
      ...whole,
      school,
      ...marksOf('e-4', '10', '10'),
      ['rules/confirm', 'skill/s-1', { rules: limited }],
    ];
    expect(countedFrom(acts).skills[0]?.divisions[0]).toMatchObject({ qualified: ['e-1', 'e-4'] });
  });

  it('leaves out a skill that has no scheme yet', () => {
    expect(countedFrom(whole.slice(0, 3)).skills).toEqual([]);
    expect(
      countedFrom([...whole, ['skill/add', 'skill/s-2', { name: 'Turning', rules: ledgerRules }]]).skills.map(
        ({ id }) => id,
      ),
    ).toEqual(['s-1']);
  });

  it('passes over acts that it does not know, whatever they are called', () => {
    const strange: Act[] = ['constructor', '__proto__', 'toString', 'board/set-policy'].map((act) => [
      act,
      'skill/s-1',
      { rules: {} },
    ]);
    expect(linesIn([...whole, ...strange])).toEqual(linesIn(whole));
  });
});

describe('what is taken for a ledger', () => {
  const [first = ''] = linesOf(chained(whole));

  it('is a file whose first line is a row', () => {
    expect(isLedgerExport(first)).toBe(true);
    expect(isLedgerExport(`${first}\nwhatever follows`)).toBe(true);
    expect(isLedgerExport(new TextEncoder().encode(`${first}\n{"cut in a letter": "`))).toBe(true);
    expect(isLedgerExport(Uint8Array.from([...new TextEncoder().encode(`${first}\n`), 0xe5]))).toBe(true);
  });

  it.each(['', '{', '{}', '{"format": "jiangsai-package/1", "skills": []}', '[1]', 'null', first.slice(0, -5)])(
    'is not %s',
    (text) => {
      expect(isLedgerExport(text)).toBe(false);
      expect(isLedgerExport(new TextEncoder().encode(text))).toBe(false);
    },
  );
});
