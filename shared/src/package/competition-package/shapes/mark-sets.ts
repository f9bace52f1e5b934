import { listAspects, type Aspect, type Scoring } from '../../../competition/index.js';
import type { Reading } from '../../../competition/checks/shapes/index.js';
import { checkMark, checkMarks } from '../../../marking/index.js';
import { Refusal } from '../../../refusals/index.js';
import type { PackageMark } from '../package-mark.js';

interface PlacedMark {
  readonly mark: PackageMark;
  readonly at: Reading;
}

/** The marks of one skill while it is read: each must be one of its aspect, and those of one entry must stand together. */
export class MarkSets {
  private readonly aspects = new Map<string, Aspect>();
  private readonly sets = new Map<Aspect, Map<string, PlacedMark[]>>();

  /** Without the scheme nothing can be said of the marks. */
  expect(scoring: Scoring): void {
    for (const { aspect } of listAspects(scoring)) this.aspects.set(aspect.id, aspect);
  }

  take(mark: PackageMark, at: Reading): void {
    const aspect = this.aspects.get(mark.aspect);
    if (!aspect) return;
    const refusal = caught(() => checkMark(aspect, mark.value));
    if (refusal) return at.key('value').refuse(refusal.code, refusal.params);
    const ofAspect = this.sets.get(aspect) ?? new Map<string, PlacedMark[]>();
    this.sets.set(aspect, ofAspect);
    const set = ofAspect.get(mark.entry);
    if (set) set.push({ mark, at });
    else ofAspect.set(mark.entry, [{ mark, at }]);
  }

  /** Refuses every set that cannot stand, at the mark that broke it. */
  check(): void {
    for (const [aspect, ofAspect] of this.sets) {
      for (const set of ofAspect.values()) checkSet(aspect, set);
    }
  }
}

function checkSet(aspect: Aspect, set: readonly PlacedMark[]): void {
  const standing = (size: number) =>
    caught(() =>
      checkMarks(
        aspect,
        set.slice(0, size).map(({ mark }) => mark),
      ),
    );
  if (!standing(set.length)) return;
  // More marks never mend a set, so the first size that cannot stand is found by halving.
  let sound = 0;
  let broken = set.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (standing(middle)) broken = middle;
    else sound = middle;
  }
  const refusal = standing(broken);
  if (refusal) set[broken - 1]?.at.refuse(refusal.code, refusal.params);
}

function caught(check: () => void): Refusal | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
