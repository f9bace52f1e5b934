/** The division of entries in a skill that has none. */
export const wholeField = 'all';

/** What a column shows: nothing where everybody is in one division. */
export function divisionName(division: string): string {
  return division === wholeField ? '' : division;
}
