import { bandLimits } from './band-limits.js';

describe('the limits of a band', () => {
  it.each([
    [{ from: '0', to: '1', points: '16' }, '≥ 0  ≤ 1'],
    [{ above: '1', below: '2', points: '12' }, '> 1  < 2'],
    [{ below: '-0.5', points: '2' }, '< -0.5'],
    [{ points: '1' }, ''],
  ])('%j read “%s”', (band, words) => {
    expect(bandLimits(band)).toBe(words);
  });
});
