/**
 * Over all ways in which the missing marks can still come in: the entry gets it in each (`clinched`), in none (`out`), or
 * that is not known yet (`open`).
 */
export type Certainty = 'clinched' | 'open' | 'out';

/** A line that a prize rule or the qualification draws through the list of a division. */
export interface CutLine {
  readonly division: string;
  /** Above the line: this award of the rule with this index, or a better one (also of an earlier rule); or going through. */
  readonly of: { readonly rule: number; readonly award: string } | 'qualification';
  /** The last place above it, before ties; null where it does not go by places or is not known yet. */
  readonly reaches: number | null;
  /** By entry id, of everybody in the division. */
  readonly entries: ReadonlyMap<string, Certainty>;
}
