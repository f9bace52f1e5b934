import type { BandsAspect } from '../../../competition/index.js';
import { bandOf } from './band-of.js';

const weld: BandsAspect = {
  id: 'A1',
  max: '16',
  method: 'bands',
  bands: [
    { from: '0', to: '1', points: '16' },
    { above: '1', to: '2', points: '12' },
    { above: '2', below: '3', points: '8' },
  ],
};

describe('the band of a measured number', () => {
  it.each([
    ['0', '16'],
    ['1', '16'],
    ['1.01', '12'],
    ['2', '12'],
    ['2.999', '8'],
  ])('%s lies in the band worth %s', (value, points) => {
    expect(bandOf(weld, value)?.points).toBe(points);
  });

  it.each(['-0.1', '3', '40'])('%s lies in none', (value) => {
    expect(bandOf(weld, value)).toBeNull();
  });

  it('is the first that holds, and one without limits always does', () => {
    const open: BandsAspect = { ...weld, bands: [...weld.bands, { points: '1' }, { points: '2' }] };
    expect(bandOf(open, '40')?.points).toBe('1');
    expect(bandOf(open, '1')?.points).toBe('16');
  });

  it('is not looked for when there is no number', () => {
    expect(() => bandOf(weld, '1.')).toThrow('marking/not-a-number');
  });
});
