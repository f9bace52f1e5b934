import { problemsWith, usualKeys, wordKey, type KeyCase } from '../testing/key-cases.js';
import { honoursShape, promotionsShape, skillLevel } from './honour-shapes.js';

const levels = ['apprentice', 5, 4, 3, 2, 1, 'special', 'chief'];
const unknown = 'package/unknown-value';
const level: KeyCase = {
  fits: levels,
  wrong: [
    [0, unknown],
    [6, unknown],
    ['5', unknown],
    ['master', unknown],
    [2.5, unknown],
    ['', unknown],
  ],
};

const conditions: Readonly<Record<string, KeyCase>> = {
  placeFrom: usualKeys.count,
  placeTo: usualKeys.count,
  shareAbove: usualKeys.share,
  shareTo: usualKeys.share,
  base: wordKey('competed', 'placed', 'registered'),
  countSelectionOnly: usualKeys.flag,
  prizes: usualKeys.texts,
  divisions: usualKeys.texts,
  sizes: { fits: [[], [1], [2, 3]], wrong: [[2, 'package/not-a-list']] },
  sizeFrom: usualKeys.count,
  tiers: usualKeys.texts,
  classes: usualKeys.texts,
  levels: { fits: [[], levels], wrong: [['chief', 'package/not-a-list']] },
  minScore: usualKeys.decimal,
};

describe('a condition', () => {
  const problemsOf = (when: unknown) => problemsWith(honoursShape, [{ honour: 'a', when }]);

  it('may ask for nothing', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each(Object.entries(conditions))('%s: has a value that fits', (key, { fits, wrong }) => {
    for (const value of fits) expect(problemsOf({ [key]: value })).toEqual([]);
    for (const [value, problem] of wrong) expect(problemsOf({ [key]: value })).toEqual([`${problem} [0].when.${key}`]);
  });

  it.each(['sizes', 'levels', 'prizes', 'tiers'])('%s: names the item that does not fit', (key) => {
    const [good] = (conditions[key]?.fits.at(-1) ?? []) as readonly unknown[];
    const [problem = ''] = problemsOf({ [key]: [good, {}] });
    expect(problem.endsWith(` [0].when.${key}[1]`)).toBe(true);
  });

  it('asks for nothing that it does not know', () => {
    expect(problemsOf({ place: 1 })).toEqual(['package/unknown-key [0].when']);
    expect(problemsOf([])).toEqual(['package/not-an-object [0].when']);
  });
});

describe('an honour', () => {
  it.each<[object, readonly string[]]>([
    [{ honour: '全国技术能手' }, []],
    [{ honour: 'a', name: '能手', body: { en: 'City', 'zh-CN': '市总工会' }, unlessHeld: false, when: {} }, []],
    [{}, ['package/key-missing [0]']],
    [{ honour: '' }, ['package/not-a-text [0].honour']],
    [{ honour: 'a', unlessHeld: 'no' }, ['package/not-a-flag [0].unlessHeld']],
    [{ honour: 'a', body: 5 }, ['package/not-a-text [0].body']],
    [{ honour: 'a', level: 3 }, ['package/unknown-key [0]']],
  ])('%j', (honour, problems) => {
    expect(problemsWith(honoursShape, [honour])).toEqual(problems);
  });

  it('may stand in several rows', () => {
    expect(
      problemsWith(honoursShape, [
        { honour: 'a', when: { placeTo: 1 } },
        { honour: 'a', when: { prizes: ['first'] } },
      ]),
    ).toEqual([]);
    expect(problemsWith(honoursShape, [])).toEqual([]);
  });
});

describe('a promotion', () => {
  it.each(['to', 'ifAlready'])('%s: is a level', (key) => {
    for (const value of level.fits) expect(problemsWith(promotionsShape, [{ to: 3, [key]: value }])).toEqual([]);
    for (const [value, problem] of level.wrong) {
      expect(problemsWith(promotionsShape, [{ to: 3, [key]: value }])).toEqual([`${problem} [0].${key}`]);
    }
  });

  it('leads somewhere', () => {
    expect(problemsWith(promotionsShape, [{ ifAlready: 2 }])).toEqual(['package/key-missing [0]']);
    expect(problemsWith(promotionsShape, [{ to: 3, honour: 'a' }])).toEqual(['package/unknown-key [0]']);
    expect(problemsWith(promotionsShape, { to: 3 })).toEqual(['package/not-a-list']);
  });

  it('has all the levels that there are', () => {
    expect((skillLevel.describe(new Map()) as { enum: unknown[] }).enum).toEqual(levels);
  });
});
