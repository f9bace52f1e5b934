import { describe, expect, it } from '@jest/globals';
import { UnitLimit } from './unit-limit.js';

interface Someone {
  readonly id: string;
  readonly unit: string | null;
}
const of = (...units: (string | null)[]): Someone[] =>
  units.map((unit, index) => ({ id: `${unit ?? 'none'}${index}`, unit }));
const limitOf = (most?: number) => new UnitLimit<Someone>(most, 'include', ({ unit }) => unit);

describe('a limit per unit', () => {
  it('that is not given is never reached', () => {
    const limit = limitOf();
    const group = of('u', 'u', 'u');
    limit.use(group);
    expect([limit.left('u'), limit.isOver(of('u')[0] ?? { id: '', unit: null }), limit.ties(group)]).toEqual([
      Infinity,
      false,
      [],
    ]);
    expect(limit.allows(group)).toBe(true);
  });

  it('counts down unit by unit, and never below nothing', () => {
    const limit = limitOf(2);
    limit.use(of('u', 'v', null));
    limit.use(of('u', 'u'));
    expect([limit.left('u'), limit.left('v'), limit.left('w'), limit.left(null)]).toEqual([0, 1, 2, Infinity]);
    expect(of('u', 'v', null).map((one) => limit.isOver(one))).toEqual([true, false, false]);
  });

  it('of 0 is over for every unit, not for who has none', () => {
    expect(of('u', null).map((one) => limitOf(0).isOver(one))).toEqual([true, false]);
  });

  it('finds the units of which a group holds too many', () => {
    const limit = limitOf(2);
    limit.use(of('u'));
    const ties = limit.ties(of('u', 'u', 'v', 'v', 'w', null, null, null));
    expect(ties.map(({ unit, rivals, left }) => [unit, rivals.map(({ id }) => id), left])).toEqual([
      ['u', ['u0', 'u1'], 1],
    ]);
  });

  it('has no tie where a unit has nothing left: there everybody is over', () => {
    const limit = limitOf(1);
    limit.use(of('u'));
    expect(limit.ties(of('u', 'u'))).toEqual([]);
  });

  it('says whether a group may be taken at once', () => {
    const limit = limitOf(1);
    expect([limit.allows(of('u', 'v', null, null)), limit.allows(of('u', 'u'))]).toEqual([true, false]);
    limit.use(of('v'));
    expect(limit.allows(of('u', 'v'))).toBe(false);
  });

  it('may be closed for a unit before it is reached', () => {
    const limit = limitOf(3);
    limit.close('u');
    expect([limit.left('u'), limit.left('v')]).toEqual([0, 3]);
  });

  it('takes ids such as constructor as ordinary units', () => {
    const limit = limitOf(1);
    expect(limit.left('constructor')).toBe(1);
    limit.use(of('constructor'));
    expect([limit.left('constructor'), limit.left('toString')]).toEqual([0, 1]);
  });
});
