import { firstIndex } from '../lines/first-index.js';
import { compareNumbers, type RankedNumber } from '../lines/ranked-number.js';

/** Who may get a place, with the totals that it can still come to. */
export interface Rival {
  readonly least: RankedNumber;
  readonly most: RankedNumber;
  /** Whatever comes, it does not fall below a pass mark. */
  readonly sure: boolean;
}

/**
 * What it takes to get ahead of another: `more` in total; at least an `equal` total, where another key, a decision or a
 * draw may tell equals apart; or `anything`, where the total is not the first key.
 */
export type Lead = 'more' | 'equal' | 'anything';

/** Counts, of many, those who are ahead of one of them: at best, and at worst. */
export class Rivals {
  private readonly leasts: readonly RankedNumber[];
  private readonly mosts: readonly RankedNumber[];

  constructor(
    all: readonly Rival[],
    private readonly lead: Lead,
  ) {
    this.leasts = all
      .filter(({ sure }) => sure)
      .map(({ least }) => least)
      .sort(compareNumbers);
    this.mosts = all.map(({ most }) => most).sort(compareNumbers);
  }

  /** How many have a place for certain, and with their least more than the most of this one. */
  surelyAhead({ most }: Rival): number {
    return this.lead === 'anything' ? 0 : countAbove(this.leasts, most);
  }

  /** How many could be ahead of an outsider's least with their most. */
  perhapsAhead({ least }: Rival): number {
    if (this.lead === 'anything') return this.mosts.length;
    return this.lead === 'more' ? countAbove(this.mosts, least) : countFrom(this.mosts, least);
  }

  /** The same for one of them, which is not counted. */
  othersPerhapsAhead(own: Rival): number {
    const countsItself = this.lead !== 'more' || compareNumbers(own.most, own.least) > 0;
    return this.perhapsAhead(own) - Number(countsItself);
  }
}

/** How many of the ascending values are more than the limit. */
function countAbove(values: readonly RankedNumber[], limit: RankedNumber): number {
  return values.length - firstIndex(values, (value) => compareNumbers(value, limit) > 0);
}

/** How many of the ascending values are the limit or more. */
function countFrom(values: readonly RankedNumber[], limit: RankedNumber): number {
  return values.length - firstIndex(values, (value) => compareNumbers(value, limit) >= 0);
}
