import type { PackageSkill } from '../competition-package/package-skill.js';
import { scoredEntries } from './scored-entries.js';

const scoring: PackageSkill['scoring'] = {
  criteria: [
    {
      id: 'A',
      aspects: [
        { id: 'a', max: '10', method: 'points' },
        { id: 'w', max: '5', method: 'place', first: '5', step: '1', best: 'low' },
      ],
    },
  ],
};
const skill = (change: Partial<PackageSkill>): PackageSkill => ({ id: 's', scoring, ...change });
const totals = (of: PackageSkill) => scoredEntries(of).map(({ id, score }) => [id, score.total, score.complete]);

describe('the entries of a package with their scores', () => {
  it('have what the package leaves out', () => {
    const [entry] = scoredEntries(skill({ entries: [{ id: 'e' }] }));
    expect(entry).toMatchObject({ id: 'e', division: 'all', status: 'competed' });
  });

  it('keep everything that rules ask of them', () => {
    const facts = {
      unit: 'u',
      delegation: 'd',
      time: '9',
      size: 2,
      levelHeld: 3,
      honoursHeld: ['a'],
      pool: 'p',
    } as const;
    const [entry] = scoredEntries(skill({ entries: [{ id: 'e', division: 'x', status: 'guest', ...facts }] }));
    expect(entry).toMatchObject({ id: 'e', division: 'x', status: 'guest', ...facts });
  });

  it('are those of the package, in its order, marked or not', () => {
    const marks = [
      { entry: 'b', aspect: 'w', value: '7' },
      { entry: 'b', aspect: 'a', value: '4' },
    ];
    expect(totals(skill({ entries: ['c', 'b', '10', 'constructor'].map((id) => ({ id })), marks }))).toEqual([
      ['c', '0.00', false],
      ['b', '9.00', true],
      ['10', '0.00', false],
      ['constructor', '0.00', false],
    ]);
    expect(totals(skill({}))).toEqual([]);
  });

  it('are measured against their own division', () => {
    const entries = [
      { id: 'a', division: 'x' },
      { id: 'b', division: 'x' },
      { id: 'c', division: 'y' },
      { id: 'd', division: 'x', status: 'guest' as const },
    ];
    const marks = entries.flatMap(({ id }, index) => [
      { entry: id, aspect: 'a', value: '0' },
      { entry: id, aspect: 'w', value: String(10 + index) },
    ]);
    expect(totals(skill({ entries, marks }))).toEqual([
      ['a', '5.00', true],
      ['b', '4.00', true],
      ['c', '5.00', true],
      ['d', '3.00', true],
    ]);
  });

  it('lose their own penalties', () => {
    const entries = [{ id: 'a' }, { id: 'b' }];
    const marks = entries.flatMap(({ id }) => [
      { entry: id, aspect: 'a', value: '6' },
      { entry: id, aspect: 'w', value: '1' },
    ]);
    const penalties = [
      { entry: 'b', points: '1.25' },
      { entry: 'b', points: '2' },
    ];
    expect(totals(skill({ entries, marks, penalties }))).toEqual([
      ['a', '11.00', true],
      ['b', '7.75', true],
    ]);
  });
});
