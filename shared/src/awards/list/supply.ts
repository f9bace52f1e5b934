import type { AwardCount } from '../../competition/index.js';

/** What a group comes to when its turn is there. */
export interface Offer {
  readonly award: string;
  /** How many there were of it at the start; null when its number is not fixed. */
  readonly count: number | null;
  readonly left: number;
  /** A group larger than this never fits, whatever is done about ties (hard cap). */
  readonly cap: number;
}

/** What is given out down a list. */
export interface Supply {
  /** Null when there is nothing for a group of this place. */
  offer(group: { readonly place: number; readonly others: number }): Offer | null;
  use(count: number): void;
  /** What is left of the award that was offered last is given to nobody any more. */
  lapse(): void;
}

/** So many of each award, the best first; what is used beyond one award comes off the following ones. */
export class CountedSupply implements Supply {
  private readonly left: number[];
  private at = 0;

  constructor(private readonly awards: readonly AwardCount[]) {
    this.left = awards.map(({ count }) => count);
  }

  offer(): Offer | null {
    while (this.at < this.left.length && this.left[this.at] === 0) this.at += 1;
    const award = this.awards[this.at];
    return award ? { ...award, left: this.left[this.at] ?? 0, cap: Infinity } : null;
  }

  use(count: number): void {
    let open = count;
    for (let index = this.at; index < this.left.length && open > 0; index += 1) {
      const taken = Math.min(open, this.left[index] ?? 0);
      this.left[index] = (this.left[index] ?? 0) - taken;
      open -= taken;
    }
  }

  lapse(): void {
    this.left[this.at] = 0;
  }
}
