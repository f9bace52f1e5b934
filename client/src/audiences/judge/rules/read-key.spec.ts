import type { Aspect } from '@jiangsai/shared';
import { readKey, type Key } from './read-key.js';

const judgement: Aspect = { id: 'A1', method: 'judgement', max: '1' };
const passFail: Aspect = { id: 'A2', method: 'pass-fail', max: '1' };
const few: Aspect = { id: 'A3', method: 'number-completed', max: '1', possible: 9 };
const many: Aspect = { id: 'A4', method: 'number-completed', max: '1', possible: 12 };
const measured: Aspect = {
  id: 'A6',
  method: 'difference',
  max: '5',
  target: '30',
  step: '0.1',
  deduct: '0.5',
  count: 'started',
};
const place: Aspect = { id: 'A7', method: 'place', max: '10', first: '10', step: '1', best: 'low' };
const events: Aspect = { id: 'A8', method: 'deduct-per-event', max: '5', deduct: '0.5' };
const rating: Aspect = {
  id: 'A9',
  method: 'rating',
  max: '5',
  levels: [
    { id: 'good', fraction: '1' },
    { id: 'fair', fraction: '0.6' },
  ],
};
const choice: Aspect = {
  id: 'A10',
  method: 'choice',
  max: '5',
  unit: 'points',
  choices: [{ id: 'none', deduct: '0' }],
};
const points: Aspect = { id: 'A5', method: 'points', max: '2' };

const press = (key: string, held: Partial<Key> = {}): Key => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('a key on the marking desk', () => {
  it.each([
    ['2', judgement, '2'],
    ['p', passFail, 'pass'],
    ['F', passFail, 'fail'],
    ['7', few, '7'],
    ['1', rating, 'good'],
    ['2', rating, 'fair'],
    ['1', choice, 'none'],
  ])('%s is the whole mark where one key says all', (key, aspect, value) => {
    expect(readKey(press(key), aspect)).toEqual({ kind: 'mark', value });
  });

  it.each([
    ['1', many],
    ['7', points],
    ['.', points],
    ['-', points],
    ['.', measured],
    ['-', place],
    ['3', events],
  ])('%s is typed where a number has more digits', (key, aspect) => {
    expect(readKey(press(key), aspect)).toEqual({ kind: 'type', key });
  });

  it.each([
    ['4', judgement],
    ['p', judgement],
    ['1', passFail],
    ['.', few],
    ['.', events],
    ['3', rating],
    ['0', rating],
    ['2', choice],
    ['x', points],
    ['F5', points],
  ])('%s means nothing elsewhere and is left to the browser', (key, aspect) => {
    expect(readKey(press(key), aspect)).toBeNull();
  });

  it.each([
    ['Enter', 'enter'],
    ['Backspace', 'backspace'],
    ['Delete', 'clear'],
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['Tab', 'next'],
    ['?', 'help'],
    ['？', 'help'],
    ['Escape', 'escape'],
  ])('%s does the same on every aspect', (key, kind) => {
    for (const aspect of [judgement, passFail, many, points, rating, place])
      expect(readKey(press(key), aspect)).toEqual({ kind });
  });

  it('Shift+Tab goes back', () => {
    expect(readKey(press('Tab', { shiftKey: true }), points)).toEqual({ kind: 'previous' });
  });

  it('Ctrl+Z or ⌘Z undoes, and the browser keeps its own shortcuts', () => {
    expect(readKey(press('z', { ctrlKey: true }), points)).toEqual({ kind: 'undo' });
    expect(readKey(press('z', { metaKey: true }), judgement)).toEqual({ kind: 'undo' });
    expect(readKey(press('p', { ctrlKey: true }), passFail)).toBeNull();
    expect(readKey(press('2', { altKey: true }), judgement)).toBeNull();
  });
});
