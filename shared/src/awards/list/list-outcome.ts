import type { Bar, Member } from './place-group.js';
import type { Offer } from './supply.js';

/** How a tie at the cut came to something: all of it got the award, or a decision named who does. */
export type TieEnded = 'included' | 'decided';

/**
 * Why somebody whose turn it was got nothing of an award: barred; the unit (or delegation) has its most; it is tied there,
 * or at the cut, and none of the tied gets it; a decision named others; a decision is awaited, on the award or on the place.
 */
export type PassedWhy = Bar | 'unit-limit' | 'unit-tie' | 'tie' | 'decision' | 'waiting' | 'waiting-for-place';

export interface Given {
  readonly entry: string;
  readonly place: number;
  readonly offer: Offer;
  readonly tie: TieEnded | null;
}

export interface Passed {
  readonly entry: string;
  readonly award: string;
  readonly why: PassedWhy;
}

/** A group that waits for a decision, by id. */
export interface Waiting {
  readonly award: string;
  readonly entries: readonly string[];
}

/** What came of going down a list, in the order in which it happened. */
export class ListOutcome {
  readonly given: Given[] = [];
  readonly passed: Passed[] = [];
  readonly undecided: Waiting[] = [];

  give(members: readonly Member[], place: number, offer: Offer, tie: TieEnded | null): void {
    this.given.push(...members.map(({ id }) => ({ entry: id, place, offer, tie })));
  }

  pass(members: readonly Member[], { award }: Offer, why: PassedWhy): void {
    this.passed.push(...members.map(({ id }) => ({ entry: id, award, why })));
  }

  /** They wait for a decision: on the award, which is an item of its own, or on their place, which stands elsewhere. */
  wait(members: readonly Member[], offer: Offer, forPlace: boolean): void {
    this.pass(members, offer, forPlace ? 'waiting-for-place' : 'waiting');
    if (!forPlace) this.undecided.push({ award: offer.award, entries: members.map(({ id }) => id).sort() });
  }
}
