import { describe, expect, it } from '@jest/globals';
import type { Aspect } from '../../competition/index.js';
import { checkMark, markPoints } from '../index.js';

const refused = (aspect: Aspect, value: string) => {
  try {
    checkMark(aspect, value);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return null;
};
const worth = (aspect: Aspect, value: string) => markPoints(aspect, value).toFraction();

describe('an aspect marked in points', () => {
  const plain: Aspect = { id: 'p', max: '10', method: 'points' };
  const halves: Aspect = { ...plain, step: '0.50' };

  it.each(['0', '10', '10.0', '7.12345678', '7.123456780000'])('takes %s', (value) => {
    expect(refused(plain, value)).toBeNull();
  });

  it.each([
    ['-0.1', 'marking/out-of-range'],
    ['10.00000001', 'marking/out-of-range'],
    ['7.123456789', 'marking/too-many-decimals'],
    ['7.1234567890123', 'number/too-long'],
    ['7,5', 'marking/not-a-number'],
    ['', 'marking/not-a-number'],
    ['pass', 'marking/not-a-number'],
  ])('refuses %j with %s', (value, code) => {
    expect(refused(plain, value)).toBe(code);
  });

  it.each(['0', '0.5', '0.50', '9.500', '10'])('takes %s in steps of a half', (value) => {
    expect(refused(halves, value)).toBeNull();
  });

  it('refuses what lies between two steps, and says the step', () => {
    expect(() => checkMark(halves, '0.25')).toThrow(
      expect.objectContaining({ code: 'marking/not-a-step', params: { step: '0.50' } }),
    );
  });

  it('takes more than eight decimals when the step has them', () => {
    expect(refused({ ...plain, step: '0.000000001' }, '7.123456789')).toBeNull();
  });

  it('is worth its number', () => {
    expect(worth(plain, '7.25')).toBe('29/4');
  });
});

describe('an aspect that is passed or failed', () => {
  const aspect: Aspect = { id: 'p', max: '0.75', method: 'pass-fail' };

  it('is worth everything or nothing', () => {
    expect(worth(aspect, 'pass')).toBe('3/4');
    expect(worth(aspect, 'fail')).toBe('0');
  });

  it.each(['', 'PASS', 'yes', '1', '0.75'])('refuses %j', (value) => {
    expect(refused(aspect, value)).toBe('marking/not-pass-fail');
  });
});

describe('an aspect counted in completed pieces', () => {
  const aspect: Aspect = { id: 'n', max: '2', method: 'number-completed', possible: 3 };

  it('is worth its share of the maximum, exactly', () => {
    expect(worth(aspect, '0')).toBe('0');
    expect(worth(aspect, '1')).toBe('2/3');
    expect(worth(aspect, '3')).toBe('2');
  });

  it.each(['4', '-1', '1.0', '01', '+1', '', 'one', '99999999999999999999'])('refuses %j', (value) => {
    expect(refused(aspect, value)).toBe('marking/not-whole');
  });
});

describe('an aspect measured in bands', () => {
  // The example package: a weld within 1 mm gets 16, above 1 up to 2 mm gets 12.
  const weld: Aspect = {
    id: 'A1',
    max: '16',
    method: 'bands',
    bands: [
      { from: '0', to: '1', points: '16' },
      { above: '1', to: '2', points: '12' },
    ],
  };

  it.each([
    ['0', '16'],
    ['0.8', '16'],
    ['1', '16'],
    ['1.000000000001', '12'],
    ['2.0', '12'],
    ['2.1', '0'],
    ['-0.1', '0'],
  ])('gives a measured %s the points %s', (value, points) => {
    expect(worth(weld, value)).toBe(points);
  });

  it('takes the first band that holds; one without limits always holds', () => {
    const bands = [{ below: '5', points: '3' }, { points: '1' }, { from: '7', points: '9' }];
    const aspect: Aspect = { ...weld, bands };
    expect(worth(aspect, '4.9')).toBe('3');
    expect(worth(aspect, '5')).toBe('1');
    expect(worth(aspect, '8')).toBe('1');
  });

  it('stays between nothing and the maximum, whatever a band says', () => {
    const aspect: Aspect = { ...weld, bands: [{ below: '0', points: '-4' }, { points: '20' }] };
    expect(worth(aspect, '-1')).toBe('0');
    expect(worth(aspect, '1')).toBe('16');
  });

  it('refuses what is no measured number', () => {
    expect(refused(weld, 'about 1')).toBe('marking/not-a-number');
  });
});

describe('an aspect judged in levels', () => {
  const aspect: Aspect = { id: 'j', max: '1.25', method: 'judgement' };

  it.each([
    ['0', '0'],
    ['1', '5/12'],
    ['2', '5/6'],
    ['3', '5/4'],
  ])('takes level %s for %s points', (value, points) => {
    expect(worth(aspect, value)).toBe(points);
  });

  it.each(['4', '-1', '2.5', '2.0', ''])('refuses %j', (value) => {
    expect(refused(aspect, value)).toBe('marking/not-whole');
  });
});

describe('the marks veto and dnf', () => {
  const bands: Aspect = { id: 'b', max: '5', method: 'bands', bands: [{ points: '5' }] };
  const judged: Aspect = { id: 'j', max: '5', method: 'judgement' };
  const points: Aspect = { id: 'p', max: '5', method: 'points' };

  it('veto is a mark only where the aspect says so', () => {
    for (const aspect of [bands, judged, points]) {
      expect(refused(aspect, 'veto')).toBe('marking/veto-not-allowed');
      expect(refused({ ...aspect, veto: true }, 'veto')).toBeNull();
      expect(worth({ ...aspect, veto: true }, 'veto')).toBe('0');
    }
  });

  it('dnf is a mark only where something is measured', () => {
    expect(refused(bands, 'dnf')).toBeNull();
    expect(worth(bands, 'dnf')).toBe('0');
    expect(refused(points, 'dnf')).toBe('marking/dnf-not-allowed');
    expect(refused(judged, 'dnf')).toBe('marking/dnf-not-allowed');
  });

  it('a refused value is worth nothing because it is never counted', () => {
    expect(() => markPoints(points, 'veto')).toThrow(expect.objectContaining({ code: 'marking/veto-not-allowed' }));
    expect(() => markPoints(points, '6')).toThrow(expect.objectContaining({ code: 'marking/out-of-range' }));
  });
});
