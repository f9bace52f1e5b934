import { nextOptionId } from './next-option-id.js';

const after = (...ids: readonly string[]) => nextOptionId(ids.map((id) => ({ id })));

describe('the id of one more option', () => {
  it.each([
    [['A', 'B'], 'C'],
    [['a'], 'b'],
    [['1', '2', '3'], '4'],
    [['none'], '2'],
    [[], '1'],
    [['Z'], '2'],
    [['B', 'C', 'A'], '4'],
    [['2', '3', '5', 'xx'], '6'],
  ])('after %j is %s', (ids, next) => {
    expect(after(...ids)).toBe(next);
  });
});
