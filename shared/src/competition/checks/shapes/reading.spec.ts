import { Reading } from './index.js';

const told = (at: Reading) => at.problems.map(({ code, where }) => [code, where]);

describe('the place of a value', () => {
  it('is spelled from the top', () => {
    const at = Reading.start();
    at.key('skills').item(0).key('marks').item(12).key('value').refuse('package/not-a-text');
    at.item(3).key('id').refuse('package/not-a-text');
    expect(told(at)).toEqual([
      ['package/not-a-text', 'skills[0].marks[12].value'],
      ['package/not-a-text', '[3].id'],
    ]);
  });

  it('is none at the top itself', () => {
    const at = Reading.start();
    at.refuse('package/not-a-list');
    expect(at.problems).toEqual([{ code: 'package/not-a-list' }]);
  });

  it('stays the same apart', () => {
    expect(Reading.start().key('a').item(1).apart().key('b').where).toBe('a[1].b');
    expect(Reading.start().apart().key('b').where).toBe('b');
  });
});

describe('problems', () => {
  it('are told with the values of their sentence, in the order in which they were found', () => {
    const at = Reading.start();
    at.key('b').refuse('package/unknown-key', { key: 'x' });
    at.key('a').refuse('package/not-a-flag');
    expect(at.problems).toEqual([
      { code: 'package/unknown-key', params: { key: 'x' }, where: 'b' },
      { code: 'package/not-a-flag', where: 'a' },
    ]);
    expect(at.found).toBe(2);
  });

  it('are found wherever they were noted', () => {
    const at = Reading.start();
    at.key('a').apart().item(0).refuse('package/not-a-flag');
    expect(at.key('b').found).toBe(1);
  });

  it.each([
    [999, 999, undefined],
    [1000, 1000, undefined],
    [1001, 1001, 1],
    [5000, 1001, 4000],
  ])('of %i the first thousand are told, and how many more there are', (count, length, more) => {
    const at = Reading.start();
    for (let index = 0; index < count; index += 1) at.item(index).refuse('package/not-a-flag');
    expect(at.found).toBe(count);
    expect(at.problems).toHaveLength(length);
    expect(at.problems[999] ?? at.problems.at(-1)).toMatchObject({ code: 'package/not-a-flag' });
    const last = at.problems.at(-1);
    expect(last?.code === 'package/more-problems' ? last.params : undefined).toEqual(
      more === undefined ? undefined : { more },
    );
  });
});

describe('ids', () => {
  it('stand once among their kind', () => {
    const at = Reading.start();
    at.item(0).claim('aspect', 'a');
    at.item(1).claim('entry', 'a');
    at.item(2).claim('aspect', 'A');
    expect(told(at)).toEqual([]);
    at.item(3).claim('aspect', 'a');
    expect(at.problems).toEqual([{ code: 'package/duplicate-id', params: { id: 'a' }, where: '[3]' }]);
  });

  it('may stand again apart, where those from around are known', () => {
    const at = Reading.start();
    at.claim('unit', 'u');
    const first = at.item(0).apart();
    first.claim('entry', 'e');
    const second = at.item(1).apart();
    second.claim('entry', 'e');
    second.claim('unit', 'u');
    expect(told(at)).toEqual([]);
    expect(first.key('x').knows('unit', 'u')).toBe(true);
    expect(first.knows('entry', 'e')).toBe(true);
    expect(at.knows('entry', 'e')).toBe(false);
  });

  it('may be remembered twice', () => {
    const at = Reading.start();
    at.remember('measured aspect', 'a');
    at.remember('measured aspect', 'a');
    expect(told(at)).toEqual([]);
    expect(at.knows('measured aspect', 'a')).toBe(true);
    expect(at.knows('aspect', 'a')).toBe(false);
  });

  it.each(['constructor', '__proto__', 'toString', '10', ''])('%j is known only once it stands', (id) => {
    const at = Reading.start();
    expect(at.knows('aspect', id)).toBe(false);
    expect(at.knows('constructor', id)).toBe(false);
    at.claim('aspect', id);
    expect(at.knows('aspect', id)).toBe(true);
  });

  it('in doubt are known, here and further in, but not around', () => {
    const at = Reading.start();
    const inner = at.item(0).apart();
    inner.doubt(['entry']);
    expect(inner.key('x').knows('entry', 'anybody')).toBe(true);
    expect(inner.apart().knows('entry', 'anybody')).toBe(true);
    expect(inner.knows('aspect', 'anything')).toBe(false);
    expect(at.knows('entry', 'anybody')).toBe(false);
    expect(at.item(1).apart().knows('entry', 'anybody')).toBe(false);
  });
});
