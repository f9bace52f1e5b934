import { packageFormat } from '../competition-package/competition-package.js';
import type { PackageSkill } from '../competition-package/package-skill.js';
import { checkPackage } from '../competition-package/read-package.js';
import { recountPackage } from '../recount/recount-package.js';
import type { Names } from './names.js';
import { renameRecount } from './rename-recount.js';
import { renameSkill } from './rename-skill.js';
import { drawnSkill } from './testing/drawn-skill.js';

const names: Names = {
  skill: (id) => `new-${id}`,
  unit: (id) => `own-${id}`,
  entry: (id) => `x-${id}`,
  judge: (judge) => (judge === undefined ? 'nobody' : `judge-${judge}`),
};
const whole: PackageSkill = {
  ...drawnSkill(
    'manual',
    { kind: 'order', order: ['e2', 'e1', 'e3'], reason: 'seen again' },
    { kind: 'prize', award: 'gold', entries: ['e1'] },
    { kind: 'qualification', division: 'staff', entries: ['e3'] },
  ),
  marks: [
    { entry: 'e1', aspect: 'A1', judge: 'j', value: '7' },
    { entry: 'e2', aspect: 'A1', value: '7' },
    { entry: 'e3', aspect: 'A1', value: '7' },
  ],
  prizes: [{ rule: 'by-count', awards: [{ award: 'gold', count: 1 }] }],
  qualification: { top: 1, into: 'final', declined: ['e2'] },
};

describe('a skill under other ids', () => {
  const renamed = renameSkill(whole, names);

  it('has new ones wherever one is named', () => {
    expect(renamed.id).toBe('new-turning');
    expect(renamed.entries?.map(({ id, unit }) => [id, unit])).toEqual(
      ['e1', 'e2', 'e3'].map((id) => [`x-${id}`, `own-unit-of-${id}`]),
    );
    expect(renamed.marks?.map(({ entry, judge }) => [entry, judge])).toEqual([
      ['x-e1', 'judge-j'],
      ['x-e2', 'nobody'],
      ['x-e3', 'nobody'],
    ]);
    expect(renamed.penalties).toEqual([{ entry: 'x-e3', points: '0' }]);
    expect(renamed.qualification).toEqual({ top: 1, into: 'new-final', declined: ['x-e2'] });
    expect(renamed.decisions).toEqual([
      { kind: 'order', order: ['x-e2', 'x-e1', 'x-e3'], reason: 'seen again' },
      { kind: 'prize', award: 'gold', entries: ['x-e1'] },
      { kind: 'qualification', division: 'staff', entries: ['x-e3'] },
    ]);
  });

  it('keeps everything else, the ids of its scheme too', () => {
    expect(renamed.scoring).toEqual(whole.scoring);
    expect(renamed.prizes).toEqual(whole.prizes);
    expect(renamed.marks?.map(({ aspect, value }) => [aspect, value])).toEqual(
      whole.marks?.map(({ aspect, value }) => [aspect, value]),
    );
  });

  it('gains no key that it did not have', () => {
    const bare: PackageSkill = { id: 'bare', scoring: whole.scoring, entries: [{ id: 'e1' }] };
    expect(renameSkill(bare, names)).toStrictEqual({ ...bare, id: 'new-bare', entries: [{ id: 'x-e1' }] });
    const open: PackageSkill = { id: 'open', scoring: whole.scoring, qualification: { top: 1 } };
    expect(renameSkill(open, names)).toStrictEqual({ ...open, id: 'new-open' });
  });

  it('is a sound package again', () => {
    const units = ['e1', 'e2', 'e3'].map((id) => ({ id: `own-unit-of-${id}` }));
    expect(checkPackage({ format: packageFormat, units, skills: [renamed] }).problems).toEqual([]);
  });

  it('comes to the same results under those ids', () => {
    const recount = (skill: PackageSkill) => recountPackage({ format: packageFormat, skills: [skill] }).skills;
    expect(recount(renamed)).toEqual(recount(whole).map((skill) => renameRecount(skill, names)));
  });

  it('leaves no old id in a recount, neither of who waits nor of who is through', () => {
    const divisionOf = (skill: PackageSkill) => {
      const [recounted] = recountPackage({ format: packageFormat, skills: [skill] }).skills;
      return recounted && renameRecount(recounted, names).divisions[0];
    };
    const tied = divisionOf({ ...whole, decisions: [] });
    expect(tied?.standings.map(({ entry }) => entry)).toEqual(['x-e1', 'x-e2', 'x-e3']);
    expect(tied?.undecided[0]).toMatchObject({ what: 'place', entries: ['x-e1', 'x-e2', 'x-e3'] });
    expect(divisionOf(whole)?.qualified).toEqual(['x-e1']);
  });

  it('says nothing of qualification where there is none', () => {
    const { qualification: _, ...without } = whole;
    const [skill] = recountPackage({ format: packageFormat, skills: [without] }).skills;
    expect(skill && renameRecount(skill, names).divisions[0]).not.toHaveProperty('qualified');
  });
});
