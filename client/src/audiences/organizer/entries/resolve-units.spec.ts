import { resolveUnits } from './resolve-units.js';

const units = [
  { id: 'u1', name: '江城职业技术学院（本部）', shortName: '江城职院', delegation: null, joined: false, entries: 0 },
  { id: 'u2', name: 'Riverside Tools', shortName: null, delegation: null, joined: false, entries: 0 },
];

describe('the units of a pasted table', () => {
  it('are found by full name or short name, whatever the width of brackets, the blanks and the case', () => {
    const rows = [{ unit: '江城职业技术学院(本部)' }, { unit: '江城 职院' }, { unit: 'riverside tools' }];
    expect(resolveUnits(rows, units)).toEqual({ rows: [{ unit: 'u1' }, { unit: 'u1' }, { unit: 'u2' }], unknown: [] });
  });

  it('may be missing: somebody may compete without a unit', () => {
    expect(resolveUnits([{ unit: '' }, {}], units)).toEqual({ rows: [{ unit: '' }, { unit: '' }], unknown: [] });
  });

  it('are named once each when nobody knows them, as they were first written', () => {
    const rows = [{ unit: '第二技校' }, { unit: '第二 技校' }, { unit: '江城职院' }];
    const { unknown, rows: resolved } = resolveUnits(rows, units);
    expect(unknown).toEqual(['第二技校']);
    expect(resolved[2]).toEqual({ unit: 'u1' });
  });
});
