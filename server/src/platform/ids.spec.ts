import { idFrom, newId } from './ids.js';

const shape = /^e-[23456789bcdfghjkmnpqrstvwxz]{12}$/;

describe('an id', () => {
  it('says of what it is, in letters that cannot be misread or spell a word', () => {
    for (let made = 0; made < 1000; made++) expect(newId('e')).toMatch(shape);
    expect(newId('e').slice(2)).not.toMatch(/[aeiouyl01]/);
  });

  it('is another one each time', () => {
    const ids = Array.from({ length: 5000 }, () => newId('e'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses the whole alphabet in every position', () => {
    const seen = Array.from({ length: 12 }, () => new Set<string>());
    for (let made = 0; made < 3000; made++) [...newId('e').slice(2)].forEach((letter, at) => seen[at]?.add(letter));
    expect(seen.map(({ size }) => size)).toEqual(Array.from({ length: 12 }, () => 27));
  });
});

describe('the id that follows from a command', () => {
  it('is the same for the same command and another one for another', () => {
    expect(idFrom('c', 'command-1')).toBe(idFrom('c', 'command-1'));
    expect(idFrom('c', 'command-1')).not.toBe(idFrom('c', 'command-2'));
    expect(idFrom('e', 'command-1')).toMatch(shape);
  });

  it('is what it was in the versions before: repeated commands outlive an update', () => {
    expect(idFrom('c', 'command-1')).toBe('c-cnsm222pxrn5');
  });
});
