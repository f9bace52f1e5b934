import fc from 'fast-check';
import { record, redo, startHistory, undo, type History } from './history.js';

const typed = (...texts: readonly (readonly [string, string | null])[]) =>
  texts.reduce((history, [text, step]) => record(history, text, step), startHistory('start'));

describe('undo and redo', () => {
  it('go back and forth through what was done', () => {
    const history = typed(['a', null], ['b', null]);
    expect(undo(history).present).toBe('a');
    expect(undo(undo(history)).present).toBe('start');
    expect(redo(undo(history)).present).toBe('b');
  });

  it('do nothing at either end', () => {
    expect(undo(startHistory('start')).present).toBe('start');
    expect(redo(typed(['a', null])).present).toBe('a');
  });

  it('take what was typed into one field as one step', () => {
    const history = typed(['1', 'max'], ['12', 'max'], ['x', 'name'], ['xy', 'name']);
    expect(undo(history).present).toBe('12');
    expect(undo(undo(history)).present).toBe('start');
  });

  it('begin a new step after an undo, also in the same field', () => {
    const history = record(undo(typed(['1', 'max'], ['2', 'name'])), '13', 'max');
    expect(undo(history).present).toBe('1');
  });

  it('forget what was undone once something else is done', () => {
    expect(redo(record(undo(typed(['a', null])), 'b')).present).toBe('b');
    expect(redo(record(undo(typed(['a', 'x'], ['b', 'x'])), 'c', 'x')).future).toEqual([]);
  });

  it('an edit that changes nothing is no step', () => {
    const history = typed(['a', null]);
    expect(record(history, 'a')).toBe(history);
  });

  it('all the way back and forth again ends where it began', () => {
    const edits = fc.array(fc.tuple(fc.string(), fc.option(fc.constantFrom('id', 'max'))), { maxLength: 30 });
    const times = (history: History<string>, step: typeof undo<string>) =>
      Array.from({ length: 40 }).reduce<History<string>>((now) => step(now), history);
    fc.assert(
      fc.property(edits, (texts) => {
        const history = typed(...texts);
        const back = times(history, undo);
        expect(back.present).toBe('start');
        expect(times(back, redo).present).toBe(history.present);
      }),
    );
  });
});
