import type { EntryView, SkillView } from '@jiangsai/shared';
import { mayEnter, quotaLines } from './quota.js';

const skill: SkillView = {
  id: 's1',
  competition: 'c1',
  name: '焊工',
  quotaPerUnit: 2,
  rules: {},
  phase: 'setup',
  policy: 'hidden',
  board: 'b1',
  scheme: null,
  entries: 0,
  awaitingReview: 0,
  judges: 0,
  version: 1,
};
const entry: EntryView = {
  id: 'e1',
  skill: 's1',
  unit: 'u1',
  unitName: '江城职院',
  delegation: null,
  number: null,
  name: '林一',
  division: 'all',
  coach: null,
  status: 'competed',
  review: 'submitted',
  returnReason: null,
  version: 1,
};

const lineOf = (of: SkillView, own: readonly EntryView[]) => {
  const [line] = quotaLines([of], own);
  if (line === undefined) throw new Error('a line for each skill');
  return line;
};

describe('the places of a unit in a skill', () => {
  it('are those of its entries in that skill, whatever their review', () => {
    const own = [entry, { ...entry, id: 'e2', review: 'returned' as const }, { ...entry, id: 'e3', skill: 's2' }];
    expect(lineOf(skill, own)).toMatchObject({ used: 2, left: 0 });
  });

  it('are without end where there is no quota', () => {
    const line = lineOf({ ...skill, quotaPerUnit: null }, [entry]);
    expect(line).toMatchObject({ used: 1, left: null });
    expect(mayEnter(line)).toBe(true);
  });

  it('are never fewer than none, also when the organizer has added more', () => {
    expect(lineOf({ ...skill, quotaPerUnit: 1 }, [entry, { ...entry, id: 'e2' }]).left).toBe(0);
  });

  it('can be taken until marking opens and while there are some', () => {
    expect(mayEnter(lineOf(skill, [entry]))).toBe(true);
    expect(mayEnter(lineOf(skill, [entry, entry]))).toBe(false);
    expect(mayEnter(lineOf({ ...skill, phase: 'marking' }, []))).toBe(false);
  });
});
