import { sheetState } from './sheet-state.js';

describe('where a judge stands with a sheet', () => {
  it.each([
    [0, 4, 'open', 'not-started'],
    [1, 4, 'open', 'in-progress'],
    [4, 4, 'open', 'ready'],
    [4, 4, 'signed', 'signed'],
  ] as const)('%i of %i marked and %s: %s', (marked, of, state, expected) => {
    expect(sheetState({ marked, of, state })).toBe(expected);
  });

  it('is begun by a mark that waits on the device', () => {
    expect(sheetState({ marked: 0, of: 4, state: 'open' }, true)).toBe('in-progress');
  });

  it('is never ready without aspects', () => {
    expect(sheetState({ marked: 0, of: 0, state: 'open' })).toBe('not-started');
  });
});
