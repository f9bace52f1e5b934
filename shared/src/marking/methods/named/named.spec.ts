import { describe, expect, it } from '@jest/globals';
import type { Aspect, ChoiceAspect, RatingAspect } from '../../../competition/index.js';
import { checkMark, combineMarks, markPoints } from '../../index.js';

const worth = (aspect: Aspect, value: string) => markPoints(aspect, value).toFraction();
const refused = (code: string, params: object = {}) => expect.objectContaining({ code, params });

describe('an aspect marked by a choice', () => {
  const pieces: ChoiceAspect = {
    id: 'c',
    max: '3',
    method: 'choice',
    unit: 'percent',
    choices: [
      { id: 'all', deduct: '0' },
      { id: 'most', deduct: '33' },
      { id: 'some', deduct: '66.6' },
      { id: 'none', deduct: '100' },
      { id: 'harm', deduct: '150' },
    ],
  };
  const inPoints: ChoiceAspect = {
    ...pieces,
    unit: 'points',
    choices: [...pieces.choices, { id: 'slip', deduct: '0.4' }],
  };

  it.each([
    ['all', '3'],
    ['most', '201/100'],
    ['some', '501/500'],
    ['none', '0'],
    ['harm', '0'],
  ])('gives %s, which takes so many percent, %s of 3', (choice, points) => {
    expect(worth(pieces, choice)).toBe(points);
  });

  it.each([
    ['all', '3'],
    ['slip', '13/5'],
    ['most', '0'],
  ])('gives %s, which takes so many points, %s of 3', (choice, points) => {
    expect(worth(inPoints, choice)).toBe(points);
  });

  it.each(['', 'ALL', 'all ', '0', '3', 'slip', 'constructor', '__proto__'])(
    'refuses %j and names the choices',
    (value) => {
      expect(() => checkMark(pieces, value)).toThrow(
        refused('marking/not-a-choice', { choices: 'all, most, some, none, harm' }),
      );
    },
  );
});

describe('an aspect marked by a rating', () => {
  // 优 良 一般 差 as 5, 3, 2, 1 of 5: installing the cylinder gauge, Beijing third skills contest, auto repair.
  const gauge: RatingAspect = {
    id: 'r',
    max: '5',
    method: 'rating',
    levels: [
      { id: '优', fraction: '1' },
      { id: '良', fraction: '0.6' },
      { id: '一般', fraction: '0.4' },
      { id: '差', fraction: '0.2' },
      { id: 'bonus', fraction: '1.2' },
    ],
  };

  it.each([
    ['优', '5'],
    ['良', '3'],
    ['一般', '2'],
    ['差', '1'],
  ])('gives %s %s of 5', (level, points) => {
    expect(worth(gauge, level)).toBe(points);
  });

  it('gives no more than the maximum, whatever the fraction', () => {
    expect(worth(gauge, 'bonus')).toBe('5');
  });

  it('refuses what is no level', () => {
    expect(() => checkMark(gauge, '中')).toThrow(
      refused('marking/not-a-choice', { choices: '优, 良, 一般, 差, bonus' }),
    );
  });
});

describe('a choice that is called like a special mark', () => {
  const odd: ChoiceAspect = {
    id: 'c',
    max: '4',
    method: 'choice',
    unit: 'points',
    choices: [
      { id: 'veto', deduct: '1' },
      { id: 'dnf', deduct: '2' },
    ],
  };

  it('is that choice where the aspect has no such special mark', () => {
    expect(combineMarks(odd, [{ value: 'veto' }])).toMatchObject({ state: 'complete', vetoed: false, dnf: false });
    expect(worth(odd, 'veto')).toBe('3');
    expect(worth(odd, 'dnf')).toBe('2');
  });

  it('is the special mark where the aspect has it', () => {
    expect(combineMarks({ ...odd, veto: true }, [{ value: 'veto' }])).toMatchObject({ vetoed: true });
    expect(worth({ ...odd, veto: true }, 'veto')).toBe('0');
  });

  it('does not make special marks of other names', () => {
    const plain = { ...odd, choices: [{ id: 'a', deduct: '0' }] };
    expect(() => checkMark(plain, 'veto')).toThrow(refused('marking/veto-not-allowed', { aspect: 'c' }));
    expect(() => checkMark(plain, 'dnf')).toThrow(refused('marking/dnf-not-allowed', { aspect: 'c' }));
  });
});
