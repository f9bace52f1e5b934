import type { PublishedRow } from '@jiangsai/shared';
import { decidesTies } from '../../../pieces/standings/decides-ties.js';

/** Rows of one ranking whose place another comparison than the total decided. Before all is marked that would be noise. */
export function brokenTies(rows: readonly PublishedRow[]): ReadonlySet<string> {
  const marked = new Set(
    rows.filter(({ status, decidedBy }) => status === null && decidedBy !== null).map(({ entry }) => entry),
  );
  return new Set([...decidesTies(rows)].filter((entry) => marked.has(entry)));
}
