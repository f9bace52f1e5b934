import type { AwardRow } from '@jiangsai/shared';
import { countPrizes, filledColumns, groupAwardRows } from './group-award-rows.js';

const row: AwardRow = {
  skill: 's1',
  skillName: { 'zh-CN': '焊工', en: 'Welding' },
  division: 'all',
  place: 1,
  number: null,
  name: '林一',
  unit: null,
  delegation: null,
  theory: null,
  practice: null,
  total: '91.50',
  prize: 'first',
  coach: null,
};

describe('the groups of an award list', () => {
  it('are the divisions of each skill, in the order of the list', () => {
    const rows = [row, { ...row, division: '学生组' }, { ...row, skill: 's2' }, { ...row, skill: 's2' }];
    expect(groupAwardRows(rows).map(({ skill, division, rows: own }) => [skill, division, own.length])).toEqual([
      ['s1', 'all', 1],
      ['s1', '学生组', 1],
      ['s2', 'all', 2],
    ]);
  });

  it('number their rows on from the group before', () => {
    const rows = [row, row, { ...row, skill: 's2' }, { ...row, skill: 's3' }];
    expect(groupAwardRows(rows).map(({ first }) => first)).toEqual([1, 3, 4]);
  });

  it('gather rows of a group that stand apart', () => {
    const rows = [row, { ...row, skill: 's2' }, row];
    expect(groupAwardRows(rows).map(({ rows: own }) => own.length)).toEqual([2, 1]);
  });

  it('are none in an empty list', () => {
    expect(groupAwardRows([])).toEqual([]);
  });
});

describe('the columns of an award list', () => {
  it('are left out when no row has anything in them', () => {
    expect([...filledColumns([row])]).toEqual([]);
    expect([...filledColumns([row, { ...row, coach: '周五', unit: '' }])]).toEqual(['coach']);
  });
});

describe('the prizes of a group', () => {
  it('are counted in the order of the rows', () => {
    expect([...countPrizes([row, { ...row, prize: 'second' }, { ...row, prize: 'second' }])]).toEqual([
      ['first', 1],
      ['second', 2],
    ]);
  });
});
