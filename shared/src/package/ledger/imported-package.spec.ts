import { checkPackage } from '../competition-package/read-package.js';
import { formatRecount } from '../recount/format-recount.js';
import { recountPackage } from '../recount/recount-package.js';
import { chained, linesOf, type Act } from '../testing/chained.js';
import { entry, ledgerRules, ledgerScoring, mark, marksOf, whole } from '../testing/whole-ledger.js';
import { recountLedger } from './recount-ledger.js';

const marksTold = [...marksOf('e-1', '80', '90'), ...marksOf('e-2', '70', '60')].map(([, , body]) => body);
/** The same competition as `whole`, imported at once. */
const body = {
  competition: { name: 'Cup', tier: 'city', timeZone: 'Asia/Shanghai' },
  units: [
    { id: 'u-1', name: 'Works', delegation: '湖州' },
    { id: 'u-2', name: 'School', delegation: null },
  ],
  skills: [{ id: 's-1', name: 'Welding', rules: ledgerRules, scoring: ledgerScoring, phase: 'closed' }],
  entries: [entry('e-1'), entry('e-2'), entry('e-3', { unit: null, review: 'submitted' })],
  marks: marksTold,
  penalties: [],
  decisions: [],
};
const imported: Act = ['package/import', 'competition/c-1', body];

function recounted(...acts: Act[]): string {
  const { recount, problems } = recountLedger(linesOf(chained(acts)));
  expect(problems).toEqual([]);
  return recount ? formatRecount(recount, 'line') : '';
}

describe('a ledger that begins with an imported package', () => {
  it('counts as one in which the same was done step by step', () => {
    expect(recounted(imported)).toBe(recounted(...whole));
  });

  it('counts as the package itself', () => {
    const { package: read, problems } = checkPackage({
      format: 'jiangsai-package/1',
      skills: [
        {
          id: 's-1',
          scoring: ledgerScoring,
          ...ledgerRules,
          entries: [{ id: 'e-1' }, { id: 'e-2' }],
          marks: marksTold.map((told) => {
            const { entry: of, aspect, judge, value } = told as Record<string, string>;
            return { entry: of, aspect, judge, value };
          }),
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(recounted(imported)).toBe(read && formatRecount(recountPackage(read), 'line'));
  });

  it.each<[string, Act]>([
    ['a mark', mark('e-2', 'A1', 'a-8', '100')],
    ['a status', ['entry/set-status', 'entry/e-1', entry('e-1', { status: 'absent' })]],
    ['rules', ['rules/confirm', 'skill/s-1', { rules: {} }]],
    ['a penalty', ['penalty/give', 'penalty/p-1', { entry: 'e-1', points: '60' }]],
  ])('goes on from there with %s', (_, act) => {
    expect(recounted(imported, act)).toBe(recounted(...whole, act));
    expect(recounted(imported, act)).not.toBe(recounted(imported));
  });

  it('knows its penalties, also those that are taken back later', () => {
    const given: Act = [
      ...imported.slice(0, 2),
      { ...body, penalties: [{ id: 'p-1', entry: 'e-1', points: '60' }] },
    ] as unknown as Act;
    expect(recounted(given)).toBe(recounted(...whole, ['penalty/give', 'penalty/p-1', { entry: 'e-1', points: '60' }]));
    expect(recounted(given, ['penalty/take-back', 'penalty/p-1', {}])).toBe(recounted(imported));
  });

  it('knows its decisions, in their order', () => {
    const tied = {
      ...body,
      marks: marksOf('e-1', '8', '8')
        .concat(marksOf('e-2', '8', '8'))
        .map(([, , told]) => told),
    };
    const manual = { rules: { ...ledgerRules, ranking: { whenStillTied: 'manual' } } };
    const skills = body.skills.map((skill) => ({ ...skill, ...manual }));
    const decisions = [
      ['e-1', 'e-2'],
      ['e-2', 'e-1'],
    ].map((order) => ({ skill: 's-1', decision: { kind: 'order', order } }));
    const { recount } = recountLedger(
      linesOf(chained([['package/import', 'competition/c-1', { ...tied, skills, decisions }]])),
    );
    expect(recount?.skills[0]?.divisions[0]?.standings.map((one) => [one.entry, one.place])).toEqual([
      ['e-2', 1],
      ['e-1', 2],
    ]);
  });

  it.each([
    ['nothing', {}],
    ['no lists', { units: 1, skills: 'x', entries: null, marks: {}, penalties: true, decisions: 0 }],
  ])('holds no skill when it tells %s', (_, told) => {
    expect(recountLedger(linesOf(chained([['package/import', 'competition/c-1', told]]))).recount?.skills).toEqual([]);
  });
});
