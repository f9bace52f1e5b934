import type { CalculationRows } from '../calculations/calculations-sheet.js';
import { readCalculation, type MarkedBy } from '../calculations/read-calculation.js';
import type { ReadAspect } from './read-marking-rows.js';
import { quoted, type SheetReading } from '../sheet/sheet-reading.js';

/**
 * How each aspect is marked. A measurement is marked as its calculation says, else as the reader of the sheet wants it; where
 * the sheet says something that we cannot surely say the same way, the judges give points, and a warning names the cell.
 */
export function markMeasurements(
  reading: SheetReading,
  aspects: readonly ReadAspect[],
  calculations: CalculationRows,
  measurement: 'pass-fail' | 'points',
): ReadonlyMap<ReadAspect, MarkedBy> {
  return new Map(aspects.map((aspect) => [aspect, markedBy(reading, aspect, calculations) ?? { method: measurement }]));
}

/** Null: the sheet does not say it. */
function markedBy(reading: SheetReading, aspect: ReadAspect, calculations: CalculationRows): MarkedBy | null {
  const { type, row, columns, calculation, max } = aspect;
  if (type === 'J') return { method: 'judgement' };
  if (type === 'S') {
    reading.warn('spreadsheet/subjective-as-points', row, columns.type);
    return { method: 'points' };
  }
  if (calculation === '') return null;
  const named = /^[1-9][0-9]{0,5}$/.test(calculation) ? calculations(Number(calculation)) : null;
  const params = { row: quoted(calculation) };
  if (!named) {
    reading.warn('spreadsheet/calculation-missing', row, columns.calculation, params);
    return null;
  }
  const read = named.parameters && readCalculation(named.kind, named.parameters, max ?? '0');
  if (!read) {
    reading.warn('spreadsheet/calculation-unmapped', row, columns.calculation, { ...params, kind: quoted(named.kind) });
    return { method: 'points' };
  }
  if (read.note) reading.warn(`spreadsheet/${read.note}`, row, columns.calculation, params);
  return read.markedBy;
}
