import type { DivisionResults, EntryOutcome, NamedDifference, NamedStanding, RulesPreview } from '@jiangsai/shared';

/** An entry before and after a change of rules; null: it is not there on that side. */
export interface PreviewRow extends Pick<NamedDifference, 'entry' | 'name' | 'number' | 'before' | 'after'> {
  readonly changed: readonly (keyof EntryOutcome)[];
}

/** Every entry, in list order afterwards; who is gone comes last. Without results afterwards, as it was. */
export function previewRows({
  before,
  after,
  difference,
}: Pick<RulesPreview, 'before' | 'after' | 'difference'>): PreviewRow[] {
  const was = standingsOf(before);
  const is = standingsOf(after);
  const changed = new Map(difference.map((each) => [each.entry, each.changed]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((entry) => {
    const [one, other] = [was.get(entry) ?? null, is.get(entry) ?? null];
    const named = other ?? one;
    if (named === null) return [];
    return [
      { entry, name: named.name, number: named.number, before: one, after: other, changed: changed.get(entry) ?? [] },
    ];
  });
}

function standingsOf(divisions: readonly DivisionResults[] | null): Map<string, NamedStanding> {
  return new Map((divisions ?? []).flatMap(({ standings }) => standings.map((standing) => [standing.entry, standing])));
}

/** What people look for first when rules change. */
export const weighty = ['place', 'prize', 'honours', 'promotion', 'qualified', 'total', 'scaled', 'note'] as const;

/** How many entries come to another place, prize …; what changes for nobody is left out. */
export function changeCounts(
  difference: readonly Pick<NamedDifference, 'changed'>[],
): readonly { readonly field: (typeof weighty)[number]; readonly count: number }[] {
  return weighty
    .map((field) => ({ field, count: difference.filter(({ changed }) => changed.includes(field)).length }))
    .filter(({ count }) => count > 0);
}
