import { describe, expect, it } from '@jest/globals';
import type { TieAtCut } from '../competition/index.js';
import { zero } from '../numbers/index.js';
import type { Candidate } from './rule-run.js';
import { UnitLimit } from './unit-limit.js';

const of = (...units: (string | null)[]): Candidate[] =>
  units.map((unit, index) => ({ id: `${unit ?? 'none'}${index}`, unit, total: zero }));
const idsOf = (candidates: readonly Candidate[]) => candidates.map(({ id }) => id);

/** Lets the groups in one after another, each member getting something. */
function admitted(limit: number | undefined, tieAtCut: TieAtCut, ...groups: Candidate[][]) {
  const units = new UnitLimit(limit, tieAtCut);
  return groups.map((group) => {
    const { members, contested } = units.admit(group);
    units.use(members);
    return { members: idsOf(members), contested: contested.map(idsOf) };
  });
}

describe('a limit per unit', () => {
  it('that is not given lets everybody through', () => {
    expect(admitted(undefined, 'exclude', of('u', 'u', 'u', null))).toEqual([
      { members: ['u0', 'u1', 'u2', 'none3'], contested: [] },
    ]);
  });

  it('passes by who comes after it is reached, one unit at a time', () => {
    const rounds = admitted(1, 'include', of('u'), of('u', 'v'), of('v', null));
    expect(rounds.map(({ members }) => members)).toEqual([['u0'], ['v1'], ['none1']]);
  });

  it('of 0 passes by every unit but not who has none', () => {
    expect(admitted(0, 'include', of('u', null))).toEqual([{ members: ['none1'], contested: [] }]);
  });

  it('lets a whole tied group through under include, and closes', () => {
    const rounds = admitted(2, 'include', of('u'), of('u', 'u'), of('u'));
    expect(rounds.map(({ members }) => members)).toEqual([['u0'], ['u0', 'u1'], []]);
  });

  it('lets none of a tied group through under exclude, and closes', () => {
    const rounds = admitted(2, 'exclude', of('u'), of('u', 'u', 'v'), of('u'));
    expect(rounds.map(({ members }) => members)).toEqual([['u0'], ['v2'], []]);
  });

  it('names the rivals under undecided, unit by unit, and closes', () => {
    const rounds = admitted(1, 'undecided', of('u', 'u', 'v', 'v', 'w', null), of('u', 'v', 'w'));
    expect(rounds).toEqual([
      {
        members: ['u0', 'u1', 'v2', 'v3', 'w4', 'none5'],
        contested: [
          ['u0', 'u1'],
          ['v2', 'v3'],
        ],
      },
      { members: [], contested: [] },
    ]);
  });

  it('is no matter of decision when it was reached before', () => {
    expect(admitted(1, 'undecided', of('u'), of('u', 'u', 'v'))[1]).toEqual({ members: ['v2'], contested: [] });
  });

  it('ids such as constructor are ordinary units', () => {
    expect(admitted(1, 'include', of('constructor'), of('constructor')).map(({ members }) => members)).toEqual([
      ['constructor0'],
      [],
    ]);
  });
});
