import type { PublishedRow } from '@jiangsai/shared';
import { brokenTies } from './broken-ties.js';
import { contestedDivisions, remarkOf, type RowRemark } from './row-remark.js';
import { rowOf } from './testing/row-of.js';

const first = { award: 'first' };
const open = { ...first, certainty: 'open' } as const;
const clinched = { ...first, certainty: 'clinched' } as const;

describe('the remark of a row', () => {
  it.each<[string, Partial<PublishedRow>, RowRemark | null]>([
    ['its prize on a final board', { prize: 'first' }, { kind: 'prize', award: 'first' }],
    ['an award that is certain', { certainty: clinched }, { kind: 'clinched', award: 'first' }],
    [
      'a certain award, even while it is marked',
      { certainty: clinched, status: 'in-progress' },
      { kind: 'clinched', award: 'first' },
    ],
    ['nothing while an award is open', { certainty: open }, null],
    ['its state', { status: 'in-progress', certainty: open }, { kind: 'status', status: 'in-progress' }],
    ['that nothing is left for it', {}, { kind: 'out' }],
    ['nothing without a place', { place: null }, null],
    [
      'its state rather than that nothing is left',
      { status: 'below-pass-mark', place: null },
      { kind: 'status', status: 'below-pass-mark' },
    ],
  ])('is %s', (_what, row, remark) => {
    expect(remarkOf(rowOf(row), true)).toEqual(remark);
  });

  it('never says that nothing is left where there is nothing to win', () => {
    expect(remarkOf(rowOf({}), false)).toBeNull();
  });

  it('is asked division by division', () => {
    const rows = [rowOf({ division: '职工组', certainty: open }), rowOf({ division: '学生组' })];
    expect(contestedDivisions(rows)).toEqual(['职工组']);
  });
});

describe('a broken tie', () => {
  const tied = [
    rowOf({ entry: 'a', place: 1, decidedBy: 'component:practice' }),
    rowOf({ entry: 'b', place: 2, decidedBy: 'component:practice' }),
  ];

  it('is told at both rows', () => {
    expect([...brokenTies(tied)]).toEqual(['a', 'b']);
  });

  it('is not told of a row that is still being marked', () => {
    expect([...brokenTies(tied.map((row) => ({ ...row, status: 'in-progress' as const })))]).toEqual([]);
  });

  it('is none where the total decides', () => {
    expect(brokenTies([rowOf({ total: '90.00' }), rowOf({ entry: 'b', place: 2 })]).size).toBe(0);
  });
});
