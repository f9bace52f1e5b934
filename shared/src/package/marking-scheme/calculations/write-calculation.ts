import { localText, type Aspect, type AspectOf } from '../../../competition/index.js';
import { parseDecimal, zero } from '../../../numbers/index.js';
import type { Language } from '../../../refusals/index.js';
import { cellText } from '../sheet/cell-text.js';
import { formatParameters } from './parameters.js';

/** A row of the sheet `Calculations`. */
export interface WrittenCalculation {
  /** Only calculations with a name are offered for other aspects. */
  readonly name: string;
  readonly kind: string;
  readonly parameters: string;
}

/**
 * The calculation of the official form that counts as the aspect does; null where there is none, so that the form says
 * nothing rather than something else.
 */
export function writeCalculation(aspect: Aspect, language: Language): WrittenCalculation | null {
  switch (aspect.method) {
    case 'pass-fail':
      return { name: 'Measurement', kind: 'PASS_FAIL', parameters: '' };
    case 'number-completed':
      return {
        name: `Number Completed ${aspect.possible}`,
        kind: 'NUMBER_COMPLETED',
        parameters: formatParameters([['NUM_POSSIBLE', { number: String(aspect.possible) }]]),
      };
    case 'choice':
      return { name: '', kind: 'CHOICE', parameters: choiceParameters(aspect, language) };
    case 'deduct-per-event':
      return difference('0', '1', aspect.deduct);
    case 'difference': {
      const { tolerance = '0', side = 'both', target, step, deduct } = aspect;
      const sayable = parseDecimal(tolerance).equals(zero) && side === 'both' && !target.startsWith('-');
      return sayable ? difference(target, step, deduct) : null;
    }
    default:
      return null;
  }
}

function choiceParameters({ unit, choices }: AspectOf<'choice'>, language: Language): string {
  return formatParameters([
    ['DEDUCTION_TYPE', { text: unit === 'percent' ? 'PERCENT' : 'UNIT' }],
    ...choices.flatMap(({ deduct, name }, at) => [
      [`CHOICE${at + 1}_LABEL`, { text: cellText(localText(name ?? '', language)) }] as const,
      [`CHOICE${at + 1}_DEDUCTION`, { number: deduct }] as const,
    ]),
  ]);
}

function difference(target: string, step: string, deduct: string): WrittenCalculation {
  const parameters = formatParameters([
    ['DEDUCTION_TYPE', { text: 'UNIT' }],
    ['TARGET_VALUE', { number: target }],
    ['DIFFERENCE', { number: step }],
    ['DIFFERENCE_TYPE', { text: 'UNIT' }],
    ['DEDUCTION', { number: deduct }],
  ]);
  return { name: '', kind: 'REGULAR_DIFFERENCE_DEDUCTION', parameters };
}
