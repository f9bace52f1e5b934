import type { PrizeBase, ScaleKind } from '../../competition/index.js';
import { parseDecimal } from '../../numbers/index.js';
import type { Contender, PrizeField } from '../field/prize-field.js';
import type { Decide } from '../list/give-down-the-list.js';
import type { Passed, Waiting } from '../list/list-outcome.js';
import type { PlaceGroup } from '../list/place-group.js';
import type { PrizeGround } from './prize-reason.js';

/** A division at the moment when a rule's turn comes. */
export interface Bench {
  readonly field: PrizeField;
  /** Who has a prize of an earlier rule, or waits for one. */
  readonly taken: ReadonlySet<string>;
  readonly decide: Decide;
  readonly scale: ScaleKind;
  base(this: void, of: PrizeBase): number;
}

/** What a rule gives in one division. */
export interface RuleResult {
  readonly given: readonly { readonly entry: string; readonly award: string; readonly ground: PrizeGround }[];
  readonly passed: readonly Passed[];
  readonly undecided: readonly Waiting[];
}

/** A prize rule at work on one division. */
export type RuleRun<R> = (rule: R, bench: Bench) => RuleResult;

/** The list as a rule sees it: who has no prize yet and reaches the rule's `minScore` is a member. */
export function openGroups({ field, taken }: Bench, minScore: string | undefined): PlaceGroup<Contender>[] {
  const least = minScore === undefined ? null : parseDecimal(minScore);
  return field.groups.map(({ place, takers, selectionOnly, undecided }) => {
    const free = takers.filter(({ id }) => !taken.has(id));
    const isBelow = ({ total }: Contender) => least !== null && total.lt(least);
    return {
      place,
      undecided,
      others: takers.length - free.length,
      members: free.filter((taker) => !isBelow(taker)),
      barred: [
        ...selectionOnly.map(({ id }) => ({ id, why: 'selection-only' as const })),
        ...free.filter(isBelow).map(({ id }) => ({ id, why: 'min-score' as const })),
      ],
    };
  });
}
