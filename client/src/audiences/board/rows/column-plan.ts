import type { PublishedRow } from '@jiangsai/shared';
import { brokenTies } from './broken-ties.js';
import { divideRows } from './divide-rows.js';
import { contestedDivisions, remarkOf } from './row-remark.js';
import { fractionDigits } from './total-parts.js';

/** What the rows of a board have to line up with each other. */
export interface ColumnPlan {
  /** Component ids; none when a single one would only repeat the total. */
  readonly components: readonly string[];
  /** Most digits behind the decimal point. */
  readonly digits: number;
  /** Whether any row has words beside its total. */
  readonly notes: boolean;
  /** Divisions in which something can still be won, or is certain. */
  readonly contested: readonly string[];
  /** Whether somebody has an award for certain: that takes more words. */
  readonly certain: boolean;
}

/** More would push out the names, which never shrink. */
const mostComponents = 4;

/** The plan for these rows; the `former` one itself while it still fits, so that no row is drawn again for nothing. */
export function planColumns(rows: readonly PublishedRow[], former?: ColumnPlan): ColumnPlan {
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row.components)))];
  const components = ids.length > 1 ? ids.slice(0, mostComponents) : [];
  const digits = rows.reduce((most, { total }) => Math.max(most, fractionDigits(total)), 0);
  const contested = contestedDivisions(rows);
  const certain = rows.some(({ certainty }) => certainty?.certainty === 'clinched');
  const plan = { components, digits, notes: hasWords(rows, contested), contested, certain };
  return former && JSON.stringify(plan) === JSON.stringify(former) ? former : plan;
}

function hasWords(rows: readonly PublishedRow[], contested: readonly string[]): boolean {
  return (
    rows.some((row) => remarkOf(row, contested.includes(row.division)) !== null) ||
    divideRows(rows).some((section) => brokenTies(section.rows).size > 0)
  );
}
