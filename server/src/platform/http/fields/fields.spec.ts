import { Refusal } from '@jiangsai/shared';
import {
  ClientId,
  Flag,
  Id,
  IdList,
  ListOf,
  LocalName,
  OneOf,
  Pattern,
  RuleData,
  Text,
  WholeNumber,
} from './fields.js';
import { validationPipe } from './validation.js';

class Small {
  @Text(2, 5) name!: string;
  @Text(1, 5, { optional: true }) maybe?: string;
  @Text(1, 5, { nullable: true }) coach?: string | null;
}
class Kinds {
  @Id({ optional: true }) id?: string;
  @ClientId() command!: string;
  @WholeNumber(1, 10, { optional: true }) count?: number;
  @Flag({ optional: true }) flag?: boolean;
  @OneOf(['a', 'b'], { optional: true }) choice?: string;
  @Pattern(/^\d\d$/, '07', { optional: true }) code?: string;
  @IdList(2) ids: string[] = [];
  @LocalName({ optional: true }) title?: unknown;
  @RuleData('any object') data: object = {};
}
class Batch {
  @ListOf(() => Small, 1, 3) entries!: Small[];
}

const pipe = validationPipe();

async function faultsOf(metatype: new () => object, value: unknown): Promise<string[] | 'taken'> {
  try {
    await pipe.transform(value, { type: 'body', metatype });
    return 'taken';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect([error.code, error.params]).toEqual(['request/invalid', {}]);
    for (const { where, params } of error.problems) expect(params).toEqual({ field: where });
    return error.problems.map(({ code, where }) => `${code} ${where}`);
  }
}
const small = (change: object) => faultsOf(Small, { name: '陈一', ...change });
const kinds = (change: object) => faultsOf(Kinds, { command: 'command-1', ids: [], data: {}, ...change });

describe('a text', () => {
  it.each<[string, string, string[] | 'taken']>([
    ['as long as it may be', '12345', 'taken'],
    ['of characters beyond the basic plane, counted once', '🏆🥇🥈🥉🎖', 'taken'],
    ['with a line feed and a tab', 'a\n\tb', 'taken'],
    ['that a spreadsheet would take for a formula', '=1+1', 'taken'],
    ['too short', 'a', ['request/field-length name']],
    ['too long', '123456', ['request/field-length name']],
    [
      'too long by characters that only change how others look',
      '五\ufe0f五\ufe0f五\ufe0f',
      ['request/field-length name'],
    ],
    ['of blanks', '   ', ['request/field-length name']],
    ['long enough only by its blanks', ' a ', ['request/field-length name']],
    ['with a NUL', 'ab\u0000', ['request/field-invalid name']],
    ['with a carriage return', 'ab\r', ['request/field-invalid name']],
    ['with an escape', 'ab\u001b', ['request/field-invalid name']],
    ['with a later control character', 'ab\u0085', ['request/field-invalid name']],
    ['that turns the direction', 'ab\u202e', ['request/field-invalid name']],
    ['that isolates a direction', 'ab\u2066', ['request/field-invalid name']],
    ['with a direction mark', 'ab\u200f', ['request/field-invalid name']],
    ['with half a surrogate pair', 'ab\ud83c', ['request/field-invalid name']],
  ])('%s', async (_what, name, expected) => {
    expect(await small({ name })).toEqual(expected);
  });

  it.each([1, true, ['陈一'], { toString: '陈一' }])('is not %j', async (name) => {
    expect(await small({ name })).toContain('request/field-wrong-type name');
  });

  it('that must be there cannot be left out or null', async () => {
    expect(await small({ name: undefined })).toEqual(['request/field-missing name']);
    expect(await small({ name: null })).toContain('request/field-wrong-type name');
  });

  it('that may be left out cannot be null, one that may be null can be either', async () => {
    expect(await small({ maybe: undefined, coach: undefined })).toBe('taken');
    expect(await small({ coach: null })).toBe('taken');
    expect(await small({ maybe: null })).toContain('request/field-wrong-type maybe');
    expect(await small({ maybe: '' })).toEqual(['request/field-length maybe']);
    expect(await small({ coach: '' })).toEqual(['request/field-length coach']);
  });
});

describe('a field', () => {
  it.each<[string, object, string[] | 'taken']>([
    ['an id', { id: 'e-7k3m9p2q4t8w' }, 'taken'],
    ['an id of a package', { id: 'A1.1_b' }, 'taken'],
    ['an id with a slash', { id: '../etc' }, ['request/field-invalid id']],
    ['an id that is too long', { id: 'a'.repeat(65) }, ['request/field-invalid id']],
    ['a short client id', { command: 'short' }, ['request/field-invalid command']],
    ['a client id with a dot', { command: 'command.1' }, ['request/field-invalid command']],
    ['a number in its range', { count: 10 }, 'taken'],
    ['a number below its range', { count: 0 }, ['request/field-range count']],
    ['a number above its range', { count: 11 }, ['request/field-range count']],
    ['a fraction', { count: 1.5 }, ['request/field-wrong-type count']],
    [
      'an infinite number',
      { count: Number.POSITIVE_INFINITY },
      ['request/field-wrong-type count', 'request/field-range count'],
    ],
    ['a flag', { flag: false }, 'taken'],
    ['a flag as text', { flag: 'false' }, ['request/field-wrong-type flag']],
    ['one of the choices', { choice: 'b' }, 'taken'],
    ['none of the choices', { choice: 'c' }, ['request/field-not-listed choice']],
    ['a choice that every object has', { choice: 'toString' }, ['request/field-not-listed choice']],
    ['a pattern', { code: '07' }, 'taken'],
    ['another pattern', { code: '7' }, ['request/field-invalid code']],
    ['ids', { ids: ['a', 'b'] }, 'taken'],
    ['too many ids', { ids: ['a', 'b', 'c'] }, ['request/field-length ids']],
    ['a wrong id among ids', { ids: ['a', ''] }, ['request/field-invalid ids']],
    ['data that is no object', { data: 'x' }, ['request/field-wrong-type data']],
    ['a field that nobody knows', { admin: true }, ['request/unknown-field admin']],
  ])('that is %s', async (_what, change, expected) => {
    const faults = await kinds(change);
    expect(faults === 'taken' ? faults : [...faults].sort()).toEqual(
      expected === 'taken' ? expected : [...expected].sort(),
    );
  });

  it('is not converted behind the caller’s back', async () => {
    expect(await kinds({ count: '5' })).toContain('request/field-wrong-type count');
    expect(await kinds({ flag: 1 })).toContain('request/field-wrong-type flag');
  });
});

describe('a name in one or two languages', () => {
  it.each<[unknown]>([['焊工'], [{ 'zh-CN': '焊工' }], [{ 'zh-CN': '焊工', en: 'Welding' }]])(
    'may be %j',
    async (title) => {
      expect(await kinds({ title })).toBe('taken');
    },
  );

  it.each<[unknown]>([
    [''],
    ['  '],
    ['x'.repeat(201)],
    ['ab\u202e'],
    [null],
    [1],
    [[]],
    [['焊工']],
    [{}],
    [{ en: '' }],
    [{ en: 1 }],
    [{ en: 'Welding', fr: 'Soudage' }],
  ])('cannot be %j', async (title) => {
    expect(await kinds({ title })).toEqual(['request/field-invalid title']);
  });
});

describe('a list of rows', () => {
  it('is told every fault with the path of its field, rows counted from 0', async () => {
    const entries = [{ name: '陈一' }, { name: 'a', coach: 5 }, { name: '李二', admin: 1 }];
    expect((await faultsOf(Batch, { entries })) as string[]).toEqual(
      expect.arrayContaining([
        'request/field-length entries[1].name',
        'request/field-wrong-type entries[1].coach',
        'request/unknown-field entries[2].admin',
      ]),
    );
  });

  it.each<[string, unknown, string]>([
    ['left out', {}, 'request/field-missing entries'],
    ['empty', { entries: [] }, 'request/field-length entries'],
    ['too long', { entries: Array.from({ length: 4 }, () => ({ name: '陈一' })) }, 'request/field-length entries'],
    ['no list', { entries: { name: '陈一' } }, 'request/field-wrong-type entries'],
    ['of texts', { entries: ['陈一'] }, 'request/field-wrong-type entries[0]'],
    ['of nothing', { entries: [null] }, 'request/field-wrong-type entries[0]'],
    ['of lists', { entries: [[{ name: '陈一' }]] }, 'request/field-wrong-type entries'],
    ['of empty lists', { entries: [[]] }, 'request/field-wrong-type entries'],
  ])('is refused when %s', async (_how, value, fault) => {
    expect(await faultsOf(Batch, value)).toContain(fault);
  });

  it.each([null, undefined, 'text', 5, []])('is refused when the whole body is %j', async (body) => {
    expect(await faultsOf(Batch, body)).not.toBe('taken');
  });
});
