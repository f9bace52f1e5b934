import { problemsWith, usualKeys, wordKey, type KeyCase } from '../testing/key-cases.js';
import { qualificationShape } from './qualification-shape.js';

const known = { component: ['theory', 'constructor'], entry: ['e1', 'e2'] };
const problemsOf = (value: unknown) => problemsWith(qualificationShape, value, known);

const keys: Readonly<Record<string, KeyCase>> = {
  into: usualKeys.text,
  top: usualKeys.count,
  share: usualKeys.share,
  rounding: wordKey('floor', 'ceil', 'half-up'),
  minScore: usualKeys.decimal,
  maxPerUnit: usualKeys.count,
  maxPerDelegation: usualKeys.count,
  hardCap: usualKeys.share,
  notHeldUpTo: usualKeys.count,
  tieAtCut: wordKey('all-through', 'none', 'undecided'),
  base: wordKey('competed', 'placed', 'registered'),
};

describe('a qualification', () => {
  it('may say nothing', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each(Object.entries(keys))('%s: has a value that fits', (key, { fits, wrong }) => {
    for (const value of fits) expect(problemsOf({ [key]: value })).toEqual([]);
    for (const [value, problem] of wrong) expect(problemsOf({ [key]: value })).toEqual([`${problem} ${key}`]);
  });

  it.each<[unknown, readonly string[]]>([
    [{}, []],
    [{ theory: '60', constructor: '0' }, []],
    [{ theory: 60 }, ['number/not-a-decimal minComponents.theory']],
    [{ oral: '60' }, ['package/unknown-component minComponents']],
    [{ total: '60' }, ['package/unknown-component minComponents']],
    [[['theory', '60']], ['package/not-an-object minComponents']],
  ])('asks for components that there are: %j', (minComponents, problems) => {
    expect(problemsOf({ minComponents })).toEqual(problems);
  });

  it.each<[unknown, readonly string[]]>([
    [[], []],
    [['e2', 'e1'], []],
    [['e3'], ['package/unknown-entry declined[0]']],
    [['e1', 'e1'], ['package/duplicate-id declined[1]']],
    ['e1', ['package/not-a-list declined']],
  ])('passes by entries that there are: %j', (declined, problems) => {
    expect(problemsOf({ declined })).toEqual(problems);
  });

  it.each<[unknown, readonly string[]]>([
    [{ component: 'first-round', weight: '0.3' }, []],
    [{ component: 'first-round', weight: '0' }, []],
    [{ component: 'first-round', weight: '-0.3' }, ['package/negative carryOver.weight']],
    [{ component: '', weight: '1' }, ['package/not-a-text carryOver.component']],
    [{ component: 'x' }, ['package/key-missing carryOver']],
    [{ weight: '1' }, ['package/key-missing carryOver']],
    ['theory', ['package/not-an-object carryOver']],
  ])('carries over %j', (carryOver, problems) => {
    expect(problemsOf({ carryOver })).toEqual(problems);
  });

  it('has no keys of prizes', () => {
    expect(problemsOf({ top: 3, countSelectionOnly: true })).toEqual(['package/unknown-key']);
    expect(problemsOf({ top: 3, fieldFrom: 3 })).toEqual(['package/unknown-key']);
  });
});
