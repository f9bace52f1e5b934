import type { Aspect } from '../../../competition/index.js';
import type { Language } from '../../../refusals/index.js';
import { writeCalculation } from '../calculations/write-calculation.js';
import { officialSheets } from '../layout/layouts.js';
import { writtenText } from './written-cell.js';
import type { WrittenRow, WrittenSheet } from './written-sheet.js';

/** The sheet `Calculations`, filled as aspects ask for their row; equal calculations share one. */
export class CalculationList {
  private readonly rows: WrittenRow[] = [];
  private readonly rowOf = new Map<string, number>();

  constructor(private readonly language: Language) {}

  /** The number of the row that says how the aspect is marked; null if none can. */
  row(aspect: Aspect): number | null {
    const calculation = writeCalculation(aspect, this.language);
    if (!calculation) return null;
    const { name, kind } = calculation;
    const parameters = writtenText(calculation.parameters, this.language);
    const key = JSON.stringify([kind, parameters]);
    const known = this.rowOf.get(key);
    if (known !== undefined) return known;
    this.rows.push({ look: 'plain', cells: [name || null, kind, name !== '', parameters] });
    this.rowOf.set(key, this.rows.length);
    return this.rows.length;
  }

  sheet(): WrittenSheet {
    return { name: officialSheets.calculations, rows: this.rows, merged: [], widths: [24, 34, 8, 90] };
  }
}
