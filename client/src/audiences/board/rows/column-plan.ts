import type { PublishedRow } from '@jiangsai/shared';
import { fractionDigits } from './total-parts.js';

/** What the rows of a board have to line up with each other. */
export interface ColumnPlan {
  /** Component ids; none when a single one would only repeat the total. */
  readonly components: readonly string[];
  /** Most digits behind the decimal point. */
  readonly digits: number;
  /** Whether any row has a word beside its total: a status, or a prize on a final board. */
  readonly notes: boolean;
}

/** More would push out the names, which never shrink. */
const mostComponents = 4;

/** The plan for these rows; the `former` one itself while it still fits, so that no row is drawn again for nothing. */
export function planColumns(rows: readonly PublishedRow[], former?: ColumnPlan): ColumnPlan {
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row.components)))];
  const components = ids.length > 1 ? ids.slice(0, mostComponents) : [];
  const digits = rows.reduce((most, { total }) => Math.max(most, fractionDigits(total)), 0);
  const notes = rows.some(({ status, prize }) => status !== null || prize !== null);
  const fits = former?.digits === digits && former.notes === notes && former.components.join() === components.join();
  return fits ? former : { components, digits, notes };
}
