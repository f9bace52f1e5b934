import { problemsWith, usualKeys, wordKey, type KeyCase } from '../../../competition/checks/testing/key-cases.js';
import { entryShape } from './entry-shape.js';

const known = { unit: ['u1', 'constructor'], delegation: ['d1'] };
const problemsOf = (entry: unknown) => problemsWith(entryShape, entry, known);
const unknownId = (kind: string): KeyCase['wrong'] => [
  ['u9', `package/unknown-${kind}`],
  ['', 'package/id-invalid'],
  [5, 'package/id-invalid'],
];

const keys: Readonly<Record<string, KeyCase>> = {
  number: usualKeys.text,
  division: usualKeys.text,
  pool: usualKeys.text,
  name: { fits: ['', '张三', { en: 'Zhang San' }], wrong: [[5, 'package/not-a-text']] },
  unit: { fits: ['u1', 'constructor'], wrong: unknownId('unit') },
  delegation: { fits: ['d1'], wrong: [...unknownId('delegation'), ['u1', 'package/unknown-delegation']] },
  status: wordKey('competed', 'selection-only', 'guest', 'disqualified', 'withdrawn', 'absent'),
  time: usualKeys.decimal,
  size: usualKeys.count,
  honoursHeld: usualKeys.texts,
  levelHeld: {
    fits: ['apprentice', 5, 4, 3, 2, 1, 'special', 'chief'],
    wrong: [
      ['5', 'package/unknown-value'],
      [0, 'package/unknown-value'],
      ['expert', 'package/unknown-value'],
    ],
  },
};

describe('an entry of a package', () => {
  it('needs an id and nothing else', () => {
    expect(problemsOf({ id: 'e' })).toEqual([]);
    expect(problemsOf({})).toEqual(['package/key-missing']);
    expect(problemsOf({ id: null })).toEqual(['package/key-missing']);
    expect(problemsOf({ id: '' })).toEqual(['package/id-invalid id']);
    expect(problemsOf('e')).toEqual(['package/not-an-object']);
  });

  it.each(Object.entries(keys))('%s: has a value that fits', (key, { fits, wrong }) => {
    for (const value of fits) expect(problemsOf({ id: 'e', [key]: value })).toEqual([]);
    for (const [value, problem] of wrong) expect(problemsOf({ id: 'e', [key]: value })).toEqual([`${problem} ${key}`]);
  });

  it.each(['coach', 'country', 'score', 'constructor'])('has no %s', (key) => {
    expect(problemsOf({ id: 'e', [key]: 'x' })).toEqual(['package/unknown-key']);
  });

  it('tells all that is wrong with it', () => {
    const entry = { id: '-', unit: 'u9', size: -1, status: 'late', colour: 'red' };
    expect(problemsOf(entry)).toEqual([
      'package/unknown-key',
      'package/id-invalid id',
      'package/unknown-unit unit',
      'package/unknown-value status',
      'package/not-a-count size',
    ]);
  });
});
