import {
  anyId,
  apart,
  claiming,
  idOf,
  knownId,
  knownIds,
  list,
  needed,
  object,
  Reading,
  record,
  text,
  type Shape,
} from '../index.js';

function read<T>(shape: Shape<T>, value: unknown, known: readonly string[] = []) {
  const at = Reading.start();
  for (const id of known) at.claim('entry', id);
  const result = shape(value, at);
  return { result, problems: at.problems.map(({ code, where }) => (where === undefined ? code : `${code} ${where}`)) };
}

const entry = knownId('entry', 'package/unknown-entry');
const entries = knownIds('entry', 'package/unknown-entry');

describe('an id', () => {
  it.each(['a', '0', '10', 'constructor', 'A.b-c_d', 'x'.repeat(64)])('%s is one', (id) => {
    expect(read(anyId, id)).toEqual({ result: id, problems: [] });
    expect(new RegExp((anyId.describe(new Map()) as { pattern: string }).pattern).test(id)).toBe(true);
  });

  it.each(['', ' ', '-a', '.a', '_a', 'a b', 'a\n', '焊接', 'x'.repeat(65), '__proto__'])('%j is none', (id) => {
    expect(read(anyId, id)).toEqual({ result: undefined, problems: ['package/id-invalid'] });
    expect(new RegExp((anyId.describe(new Map()) as { pattern: string }).pattern).test(id)).toBe(false);
  });

  it.each([7, null, {}, ['a'], true])('%j is none either', (value) => {
    expect(read(anyId, value).problems).toEqual(['package/id-invalid']);
  });
});

describe('a reference', () => {
  it('names what was read before', () => {
    expect(read(entry, 'e1', ['e1'])).toEqual({ result: 'e1', problems: [] });
    expect(read(entry, 'e2', ['e1']).problems).toEqual(['package/unknown-entry']);
    expect(read(entry, 'a b', ['e1']).problems).toEqual(['package/id-invalid']);
    expect(read(entry, 'constructor').problems).toEqual(['package/unknown-entry']);
  });

  it('says which id it is about', () => {
    const at = Reading.start();
    knownId('unit', 'package/unknown-unit')('u9', at);
    expect(at.problems).toEqual([{ code: 'package/unknown-unit', params: { unit: 'u9' } }]);
  });

  it('in a list stands once', () => {
    expect(read(entries, [])).toEqual({ result: [], problems: [] });
    expect(read(entries, ['e2', 'e1'], ['e1', 'e2'])).toEqual({ result: ['e2', 'e1'], problems: [] });
    expect(read(entries, ['e1', 'e2', 'e1'], ['e1', 'e2']).problems).toEqual(['package/duplicate-id [2]']);
    expect(read(entries, ['e1', 'e3'], ['e1']).problems).toEqual(['package/unknown-entry [1]']);
    expect(read(entries, 'e1', ['e1']).problems).toEqual(['package/not-a-list']);
  });
});

describe('kinds of ids', () => {
  const choice = object<{ readonly id: string }>({ id: needed(idOf('choice')) });

  it('that belong to one thing may stand again in another', () => {
    const both = list(apart(list(choice)));
    expect(read(both, [[{ id: 'a' }], [{ id: 'a' }, { id: 'b' }]]).problems).toEqual([]);
    expect(read(both, [[{ id: 'a' }, { id: 'a' }]]).problems).toEqual(['package/duplicate-id [0][1].id']);
    expect(read(list(list(choice)), [[{ id: 'a' }], [{ id: 'a' }]]).problems).toEqual([
      'package/duplicate-id [1][0].id',
    ]);
  });

  it('with a fault among them are not called unknown afterwards', () => {
    interface File {
      readonly choices: readonly { readonly id: string }[];
      readonly chosen: string;
    }
    const file = object<File>({
      choices: needed(claiming(['choice'], list(choice))),
      chosen: needed(knownId('choice', 'package/unknown-entry')),
    });
    expect(read(file, { choices: [{ id: 'a' }], chosen: 'b' }).problems).toEqual(['package/unknown-entry chosen']);
    expect(read(file, { choices: [{ id: '-' }], chosen: 'b' }).problems).toEqual(['package/id-invalid choices[0].id']);
  });
});

describe('an object of somebody’s own words', () => {
  const points = record(text, text);

  it('keeps every one of them, even those that reach into every object elsewhere', () => {
    const value: unknown = JSON.parse('{"gold": "8", "10": "5", "__proto__": "1", "constructor": "2"}');
    const { result, problems } = read(points, value);
    expect(problems).toEqual([]);
    expect(Object.entries(result ?? {}).sort()).toEqual([
      ['10', '5'],
      ['__proto__', '1'],
      ['constructor', '2'],
      ['gold', '8'],
    ]);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });

  it('has words of the right kind', () => {
    expect(read(points, { '': 'x' }).problems).toEqual(['package/not-a-text']);
    expect(read(points, { gold: 8 }).problems).toEqual(['package/not-a-text gold']);
    expect(read(points, [['gold', '8']]).problems).toEqual(['package/not-an-object']);
    expect(read(record(entry, text), { e1: 'x', e2: 'y' }, ['e1']).problems).toEqual(['package/unknown-entry']);
  });
});
