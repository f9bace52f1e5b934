import type { PublishedRow, RowStatus } from '@jiangsai/shared';

/** What a row says in words beside its figures: its prize, that an award is certain, its state, or that no award is left for it. */
export type RowRemark =
  | { readonly kind: 'prize' | 'clinched'; readonly award: string }
  | { readonly kind: 'status'; readonly status: RowStatus }
  | { readonly kind: 'out' };

/** At most one, the weightiest. `contested`: somebody of its division can still win something, or has. */
export function remarkOf({ prize, certainty, status, place }: PublishedRow, contested: boolean): RowRemark | null {
  if (prize !== null) return { kind: 'prize', award: prize };
  if (certainty?.certainty === 'clinched') return { kind: 'clinched', award: certainty.award };
  if (status !== null) return { kind: 'status', status };
  return contested && certainty === null && place !== null ? { kind: 'out' } : null;
}

/** The divisions in which awards are certain or open: only a live board tells. */
export function contestedDivisions(rows: readonly PublishedRow[]): string[] {
  return [...new Set(rows.flatMap(({ certainty, division }) => (certainty === null ? [] : [division])))];
}
