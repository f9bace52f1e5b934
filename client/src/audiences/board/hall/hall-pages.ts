import type { PublishedRow } from '@jiangsai/shared';
import type { BoardSection } from '../rows/divide-rows.js';

/** One screenful. `from` and `to` count rows of the section from 1, `of` is how many it has. */
export interface HallPage {
  readonly division: string | null;
  readonly rows: readonly PublishedRow[];
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** Two minutes at ten seconds a page: longer, and the hall never sees the top again. */
const mostPages = 12;

/** The top of every section in screenfuls of `fit` rows; long sections share the pages there are, and end early. */
export function hallPages(sections: readonly BoardSection[], fit: number): readonly HallPage[] {
  const share = Math.max(1, Math.floor(mostPages / Math.max(1, sections.length)));
  return sections.flatMap((section) => screenfuls(section, fit).slice(0, share));
}

function screenfuls({ division, rows }: BoardSection, fit: number): HallPage[] {
  const count = Math.ceil(rows.length / fit);
  return Array.from({ length: count }, (_, page) => {
    const part = rows.slice(page * fit, (page + 1) * fit);
    return { division, rows: part, from: page * fit + 1, to: page * fit + part.length, of: rows.length };
  });
}

/** Of the screen's height: more than the sixteenth that ten metres ask for, so that a name finds room for two lines. */
const lowestRow = 0.07;

/** How many rows that can be read from afar fit into the height left for them. */
export function rowsThatFit(height: number, screenHeight: number): number {
  // Browsers round heights to pixels; a row may lose a tenth of a percent to that.
  return Math.max(1, Math.floor(height / (screenHeight * lowestRow) + 0.01));
}
