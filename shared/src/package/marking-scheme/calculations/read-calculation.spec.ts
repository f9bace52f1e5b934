import type { Band } from '../../../competition/index.js';
import { parseParameters } from './parameters.js';
import { readCalculation } from './read-calculation.js';

/** `KEY=1` is a number, `KEY:text` a text. */
function read(kind: string, parameters: readonly string[] = [], max = '2') {
  const cell = parameters.map((one) =>
    one.replace(/^(\w+)=(.*)$/, '$1:::$2#x~x#').replace(/^(\w+):(?!::)(.*)$/, '$1:::#x~x#$2'),
  );
  const parsed = parseParameters(cell.join('#-#'));
  if (!parsed) throw new Error(`not parameters: ${cell.join(' ')}`);
  return readCalculation(kind, parsed, max);
}

describe('a calculation of the official form', () => {
  it('PASS_FAIL is pass or fail', () => {
    expect(read('PASS_FAIL')).toEqual({ markedBy: { method: 'pass-fail' } });
  });

  it('NUMBER_COMPLETED counts what is done of what is possible', () => {
    expect(read('NUMBER_COMPLETED', ['NUM_POSSIBLE=6.00000000'])).toEqual({
      markedBy: { method: 'number-completed', possible: 6 },
    });
  });

  it.each([
    [[]],
    [['NUM_POSSIBLE=0']],
    [['NUM_POSSIBLE=2.5']],
    [['NUM_POSSIBLE=-3']],
    [['NUM_POSSIBLE=']],
    [['NUM_POSSIBLE=1000001']],
  ])('NUMBER_COMPLETED is left alone with %j', (parameters) => {
    expect(read('NUMBER_COMPLETED', parameters)).toBeNull();
  });

  it('CHOICE takes what the choice says off the maximum, in percent or in points', () => {
    const choices = ['CHOICE2_LABEL:two', 'CHOICE1_DEDUCTION=0E-8', 'CHOICE2_DEDUCTION=33.30000000', 'CHOICE1_LABEL:'];
    const read1 = [
      { id: '1', deduct: '0' },
      { id: '2', deduct: '33.3', name: 'two' },
    ];
    expect(read('CHOICE', ['DEDUCTION_TYPE:PERCENT', ...choices])).toEqual({
      markedBy: { method: 'choice', unit: 'percent', choices: read1 },
    });
    expect(read('CHOICE', ['DEDUCTION_TYPE:UNIT', ...choices])).toEqual({
      markedBy: { method: 'choice', unit: 'points', choices: read1 },
    });
  });

  it('CHOICE orders its choices by number and leaves empty ones out', () => {
    const numbered = ['CHOICE10_DEDUCTION=10', 'CHOICE9_DEDUCTION=9', 'CHOICE3_LABEL:', 'CHOICE3_DEDUCTION='];
    const { markedBy } = read('CHOICE', ['DEDUCTION_TYPE:UNIT', ...numbered]) ?? {};
    expect(markedBy).toMatchObject({ choices: [{ id: '9' }, { id: '10' }] });
  });

  it.each([
    ['no unit', ['CHOICE1_DEDUCTION=0']],
    ['an unknown unit', ['DEDUCTION_TYPE:SHARE', 'CHOICE1_DEDUCTION=0']],
    ['no choice', ['DEDUCTION_TYPE:UNIT']],
    [
      'a choice that does not say what it takes off',
      ['DEDUCTION_TYPE:UNIT', 'CHOICE1_LABEL:half', 'CHOICE1_DEDUCTION='],
    ],
    ['a choice that adds', ['DEDUCTION_TYPE:UNIT', 'CHOICE1_LABEL:more', 'CHOICE1_DEDUCTION=-1']],
  ])('CHOICE is left alone with %s', (_what, parameters) => {
    expect(read('CHOICE', parameters)).toBeNull();
  });

  const steps = (...changed: string[]) => [
    'DEDUCTION_TYPE:UNIT',
    'TARGET_VALUE=500',
    'DIFFERENCE=5',
    'DIFFERENCE_TYPE:UNIT',
    'DEDUCTION=0.5',
    ...changed,
  ];
  const without = (name: string) => steps().filter((one) => !one.startsWith(`${name}=`) && !one.startsWith(`${name}:`));

  it('REGULAR_DIFFERENCE_DEDUCTION from a target takes off for each step, with a note that begun steps count', () => {
    expect(read('REGULAR_DIFFERENCE_DEDUCTION', steps())).toEqual({
      markedBy: { method: 'difference', target: '500', step: '5', deduct: '0.5', count: 'started' },
      note: 'calculation-steps',
    });
  });

  it('REGULAR_DIFFERENCE_DEDUCTION from 0 by ones counts events, where nothing is open', () => {
    const events = ['TARGET_VALUE=0', 'DIFFERENCE=1'];
    const counting = [...without('TARGET_VALUE').filter((one) => !one.startsWith('DIFFERENCE=')), ...events];
    expect(read('REGULAR_DIFFERENCE_DEDUCTION', counting)).toEqual({
      markedBy: { method: 'deduct-per-event', deduct: '0.5' },
    });
  });

  it.each([
    ['2', '10', '0.2'],
    ['0.75', '33.3', '0.24975'],
    ['0.00000001', '50', '0.000000005'],
  ])('REGULAR_DIFFERENCE_DEDUCTION of max %s in percent: %s %% are %s points', (max, percent, points) => {
    const inPercent = steps('X:').map((one) =>
      one.startsWith('DEDUCTION_TYPE')
        ? 'DEDUCTION_TYPE:PERCENT'
        : one.startsWith('DEDUCTION=')
          ? `DEDUCTION=${percent}`
          : one,
    );
    expect(read('REGULAR_DIFFERENCE_DEDUCTION', inPercent, max)?.markedBy).toMatchObject({ deduct: points });
  });

  it('REGULAR_DIFFERENCE_DEDUCTION is left alone when its points would need more decimals than there are', () => {
    const fine = steps().map((one) =>
      one.replace('TYPE:UNIT', 'TYPE:PERCENT').replace('DIFFERENCE_TYPE:PERCENT', 'DIFFERENCE_TYPE:UNIT'),
    );
    expect(read('REGULAR_DIFFERENCE_DEDUCTION', fine, '0.12345678901')).toBeNull();
  });

  it.each(['DEDUCTION_TYPE', 'TARGET_VALUE', 'DIFFERENCE', 'DIFFERENCE_TYPE', 'DEDUCTION'])(
    'REGULAR_DIFFERENCE_DEDUCTION is left alone without %s',
    (name) => {
      expect(read('REGULAR_DIFFERENCE_DEDUCTION', without(name))).toBeNull();
    },
  );

  it.each([
    ['DIFFERENCE', 'DIFFERENCE=0'],
    ['DIFFERENCE_TYPE', 'DIFFERENCE_TYPE:PERCENT'],
    ['TARGET_VALUE', 'TARGET_VALUE=-1'],
    ['DEDUCTION', 'DEDUCTION=-1'],
  ])('REGULAR_DIFFERENCE_DEDUCTION is left alone with another %s: %s', (name, other) => {
    expect(read('REGULAR_DIFFERENCE_DEDUCTION', [...without(name), other])).toBeNull();
  });

  const range = (n: number, lower: string, upper: string, deduct: string) => [
    `RANGE${n}_LOWER=${lower}`,
    `RANGE${n}_UPPER=${upper}`,
    `RANGE${n}_DEDUCTION=${deduct}`,
  ];

  it('RANGED_SCORE over a target of 0 becomes bands, with a note to look at them', () => {
    const ranges = [...range(2, '0', '15', '60'), ...range(1, '0', '3', '0'), ...range(3, '', '', '')];
    const bands: Band[] = [
      { from: '0', to: '3', points: '1.75' },
      { above: '3', to: '15', points: '0.7' },
    ];
    expect(read('RANGED_SCORE', ['DEDUCTION_TYPE:PERCENT', 'TARGET_VALUE=0E-8', ...ranges], '1.75')).toEqual({
      markedBy: { method: 'bands', bands },
      note: 'calculation-ranges',
    });
  });

  it('RANGED_SCORE never gives less than nothing', () => {
    const ranges = ['DEDUCTION_TYPE:UNIT', 'TARGET_VALUE=0', ...range(1, '0', '3', '5')];
    expect(read('RANGED_SCORE', ranges)?.markedBy).toMatchObject({ bands: [{ points: '0' }] });
  });

  it.each([
    ['a target that is not 0', ['TARGET_VALUE=100', ...range(1, '0', '20', '100'), ...range(2, '20', '0', '60')]],
    ['a lower limit', ['TARGET_VALUE=0', ...range(1, '1', '3', '0')]],
    ['ranges that do not grow', ['TARGET_VALUE=0', ...range(1, '0', '3', '0'), ...range(2, '0', '3', '50')]],
    ['a range of nothing that takes something off', ['TARGET_VALUE=0', ...range(1, '0', '0', '50')]],
    ['a range that does not say what it takes off', ['TARGET_VALUE=0', ...range(1, '0', '3', '')]],
    ['no range', ['TARGET_VALUE=0', ...range(1, '', '', '')]],
  ])('RANGED_SCORE is left alone with %s', (_what, parameters) => {
    expect(read('RANGED_SCORE', ['DEDUCTION_TYPE:PERCENT', ...parameters])).toBeNull();
  });

  it.each(['FORMULA', '', 'constructor', '__proto__', 'toString'])('of an unknown kind is left alone: %j', (kind) => {
    expect(read(kind)).toBeNull();
  });
});
