import type { EntryStatus } from '@jiangsai/shared';
import type { PlainEntry, PlainMark } from '../plain/plain-package.js';
import type { Chance } from './chance.js';
import { randomPanel, type RandomAspect } from './random-aspect.js';

export const units = ['u1', 'u2', 'constructor'];
export const delegations = ['d1', 'd2', '10', 'd3'];
export const divisions = ['staff', 'students', '10'];
export const honours = ['labour-medal', 'toString', 'expert'];
export const levels = ['apprentice', 5, 4, 3, 2, 1, 'special', 'chief'] as const;

const statuses: readonly EntryStatus[] = ['selection-only', 'guest', 'disqualified', 'withdrawn', 'absent'];

export function randomEntries(chance: Chance): PlainEntry[] {
  const several = chance.percent(25) ? divisions.slice(0, chance.between(2, 3)) : [];
  const strange = chance.pick([0, 0, 10, 30]);
  const count = chance.percent(4) ? 0 : chance.pick([1, 3, 5, 6, 7, 8, 8, 9, 10, 11, 12]);
  const ids = chance.several(
    ['e1', 'e2', 'e3', 'e10', 'E1', '10', '9', 'constructor', 'x', 'x.y', 'x-y', 'x_y'],
    count,
  );
  return ids.map((id) => ({
    id,
    division: several.length > 0 ? chance.pick(several) : undefined,
    unit: chance.maybe(80, () => chance.pick([...units, 'u1', 'u1'])),
    delegation: chance.maybe(80, () => chance.pick(delegations)),
    status: chance.percent(strange) ? chance.pick(statuses) : chance.maybe(10, () => 'competed' as const),
    time: chance.maybe(70, () => chance.pick(['60', '60.0', '59.999', '0'])),
    size: chance.maybe(30, () => chance.between(1, 4)),
    levelHeld: chance.maybe(60, () => chance.pick(levels)),
    honoursHeld: chance.maybe(25, () => chance.several(honours, chance.between(0, 2))),
    pool: chance.maybe(60, () => chance.pick(['p1', 'p2'])),
  }));
}

/** Many entries have just the marks of another one. */
export function randomMarks(chance: Chance, aspects: readonly RandomAspect[], entries: readonly PlainEntry[]) {
  const gaps = chance.pick([0, 0, 0, 2, 10]);
  const copies = chance.pick([10, 40, 70]);
  const judged = new Map<string, PlainMark[]>();
  for (const { id } of entries) {
    const model = chance.percent(copies) && judged.size > 0 ? chance.pick([...judged.values()]) : null;
    judged.set(id, model ? model.map((mark) => ({ ...mark, entry: id })) : marksOf(chance, aspects, id, gaps));
  }
  const marks = [...judged.values()].flat();
  // The order of marks never matters.
  return chance.several(marks, marks.length);
}

function marksOf(chance: Chance, aspects: readonly RandomAspect[], entry: string, gaps: number): PlainMark[] {
  return aspects.flatMap((random) => {
    const { combine, method, id } = random.aspect;
    const isSingle = (combine?.kind ?? (method === 'judgement' ? 'mean' : 'single')) === 'single';
    return randomPanel(chance, random, gaps).map((value, at) => {
      const judge = isSingle ? chance.maybe(30, () => 'chief') : `j${at}`;
      return { entry, aspect: id, judge, value };
    });
  });
}
