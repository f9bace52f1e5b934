import type { Condition, EntryFacts } from '../../competition/index.js';
import { exact, parseDecimal, parseShare } from '../../numbers/index.js';
import type { Subject } from './subject.js';

/** One part of a condition: whether the subject meets it. Asked only if the part is given. */
type Part = (condition: Condition, subject: Subject) => boolean;

/** Every part of `when` (03 §6); a new part is an entry here. */
const parts: readonly Part[] = [
  ({ placeFrom = 1 }, { place }) => place >= placeFrom,
  ({ placeTo = Infinity }, { place }) => place <= placeTo,
  inShareBand,
  ({ prizes }, { prize }) => !prizes || (prize !== null && prizes.includes(prize)),
  ({ divisions }, { division }) => divisions?.includes(division) ?? true,
  ({ sizes }, { facts }) => sizes?.includes(sizeOf(facts)) ?? true,
  ({ sizeFrom = 0 }, { facts }) => sizeOf(facts) >= sizeFrom,
  ({ tiers }, { competition: { tier } }) => !tiers || (tier !== undefined && tiers.includes(tier)),
  ({ classes }, { competition }) =>
    !classes || (competition.class !== undefined && classes.includes(competition.class)),
  ({ levels }, { facts: { levelHeld } }) => levels?.some((level) => level === levelHeld) ?? true,
  ({ minScore }, { total }) => minScore === undefined || total.gte(parseDecimal(minScore)),
];

/** Whether all given parts of the condition hold for an entry that can take prizes. Without a condition: always. */
export function holds(condition: Condition | undefined, subject: Subject): boolean {
  return condition === undefined || parts.every((part) => part(condition, subject));
}

/** `shareAbove` < place / base ≤ `shareTo`, not rounded: “21–40 %” is (0.2, 0.4]. */
function inShareBand(condition: Condition, { place, base }: Subject): boolean {
  const { shareAbove, shareTo } = condition;
  if (shareAbove === undefined && shareTo === undefined) return true;
  const size = exact(base(condition));
  const at = exact(place);
  const above = shareAbove === undefined || at.gt(parseShare(shareAbove).mul(size));
  return above && (shareTo === undefined || at.lte(parseShare(shareTo).mul(size)));
}

function sizeOf({ size = 1 }: EntryFacts): number {
  return size;
}
