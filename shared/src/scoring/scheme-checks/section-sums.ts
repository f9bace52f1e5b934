import { parseDecimal, sum, zero, type Exact } from '../../numbers/index.js';

/** A standards section against the aspects that name it. */
export interface SectionSum {
  readonly id: string;
  readonly weight: Exact;
  readonly worth: Exact;
  /** How far the two are apart, ≥ 0. */
  readonly off: Exact;
}

/** How far sections may be off their weights together, unless the scheme says something else (WorldSkills' own limit). */
export const usualSectionLimit = '5';

/** What the aspects of each section are worth together, in the order of the sections; weights are decimal strings. */
export function sectionSums(
  sections: readonly { readonly id: string; readonly weight: string }[],
  aspects: readonly { readonly section?: string; readonly worth: Exact }[],
): { readonly sections: readonly SectionSum[]; readonly off: Exact; readonly weights: Exact } {
  const worthOf = new Map<string, Exact>();
  for (const { section, worth } of aspects) {
    if (section !== undefined) worthOf.set(section, (worthOf.get(section) ?? zero).add(worth));
  }
  const sums = sections.map(({ id, weight }) => {
    const [asked, worth] = [parseDecimal(weight), worthOf.get(id) ?? zero];
    return { id, weight: asked, worth, off: asked.sub(worth).abs() };
  });
  return { sections: sums, off: sum(sums.map(({ off }) => off)), weights: sum(sums.map(({ weight }) => weight)) };
}
