import { describe, expect, it } from '@jest/globals';
import type { Aspect, Band } from '../competition/index.js';
import { combineMarks, markPoints } from './index.js';

const bands = (id: string, max: string, list: readonly Band[]): Aspect => ({ id, max, method: 'bands', bands: list });
const to = (limit: string, points: string): Band => ({ to: limit, points });

/**
 * Appearance of a butt weld in millimetres, 2022 national vocational skills contest (welding), table 1; transcribed from
 * https://m.wenku365.com/p-83373917.html. The undercut row, which measures two things at once, is left out.
 */
const weld: Readonly<Record<string, Aspect>> = {
  reinforcement: bands('reinforcement', '16', [
    { from: '0', to: '1', points: '16' },
    { above: '1', to: '2', points: '12' },
    { above: '2', to: '3', points: '8' },
  ]),
  height: bands('height', '14', [to('1', '14'), to('2', '8'), to('3', '2')]),
  width: bands('width', '10', [to('1.5', '10'), to('2', '6'), to('3', '2')]),
  concavity: bands('concavity', '10', [to('0', '10'), to('1', '6'), to('2', '2')]),
  offset: bands('offset', '10', [to('0', '10'), to('0.7', '6'), to('1.2', '2')]),
  angle: bands('angle', '10', [to('2', '10'), to('3', '6'), to('5', '2')]),
};

describe('the appearance sheet of a weld', () => {
  it.each([
    ['reinforcement', '0.6', '16'],
    ['reinforcement', '1', '16'],
    ['reinforcement', '2.0', '12'],
    ['reinforcement', '2.7', '8'],
    ['reinforcement', '3.01', '0'],
    ['reinforcement', '-0.3', '0'],
    ['height', '1', '14'],
    ['height', '1.2', '8'],
    ['height', '3', '2'],
    ['height', '3.1', '0'],
    ['width', '1.5', '10'],
    ['width', '1.51', '6'],
    ['width', '2.5', '2'],
    ['concavity', '0', '10'],
    ['concavity', '0.01', '6'],
    ['concavity', '2', '2'],
    ['concavity', '2.4', '0'],
    ['offset', '0.7', '6'],
    ['offset', '0.71', '2'],
    ['offset', '1.3', '0'],
    ['angle', '2', '10'],
    ['angle', '4.9', '2'],
    ['angle', '5.1', '0'],
  ])('gives %s of %s the points %s', (row, measured, points) => {
    const aspect = weld[row];
    expect(aspect && markPoints(aspect, measured).toFraction()).toBe(points);
  });

  it('a piece that was not finished gets nothing in any row', () => {
    for (const aspect of Object.values(weld)) expect(markPoints(aspect, 'dnf').toFraction()).toBe('0');
  });
});

describe('a cookery panel of five: without the best and the worst mark', () => {
  const dish: Aspect = { id: 'dish', max: '100', method: 'points', combine: { kind: 'trimmed-mean', high: 1, low: 1 } };
  const panel = (...values: number[]) =>
    values.map((value, index) => ({ judge: `j${index + 1}`, value: String(value) }));

  it.each([
    [[88, 90, 85, 92, 87], '265/3'],
    [[90, 90, 90, 90, 90], '90'],
    [[100, 90, 90, 90, 0], '90'],
    [[80, 80, 80, 95, 95], '85'],
  ])('%j comes to %s', (values, points) => {
    expect(combineMarks(dish, panel(...values)).points.toFraction()).toBe(points);
  });

  it('one judge cannot move it beyond what the others gave', () => {
    for (const odd of [0, 50, 100]) {
      const { points } = combineMarks(dish, panel(84, 86, 85, 87, odd));
      expect(points.gte(84n) && points.lte(87n)).toBe(true);
    }
  });

  it('says whose marks were left out', () => {
    const { dropped } = combineMarks(dish, panel(88, 90, 85, 92, 87));
    expect(dropped.map(({ judge }) => judge)).toEqual(['j3', 'j4']);
  });

  it('of two equal extremes leaves out the same judge, whoever marked first', () => {
    const marks = panel(80, 90, 80, 90, 85);
    const droppedOf = (list: typeof marks) => combineMarks(dish, list).dropped.map(({ judge }) => judge);
    expect(droppedOf([...marks].reverse())).toEqual(droppedOf(marks));
  });
});
