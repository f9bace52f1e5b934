import { listCriteria, type Aspect, type Criterion, type Scoring } from '../../../competition/index.js';

/** A criterion as the form has it: under a letter, its aspects in sub-criteria that are numbered by it. */
export interface PlacedCriterion {
  readonly id: string;
  readonly criterion: Criterion;
  readonly subCriteria: readonly PlacedSubCriterion[];
}

export interface PlacedSubCriterion {
  readonly id: string;
  readonly source: Pick<Criterion, 'name'> & { readonly day?: string };
  readonly aspects: readonly Aspect[];
}

const letter = /^[A-Za-z]{1,2}$/;

/** The criteria of all components in one list; ids that the form cannot hold give way to letters and numbers in order. */
export function placeCriteria(scoring: Scoring): PlacedCriterion[] {
  const criteria = listCriteria(scoring).map(({ criterion }) => criterion);
  const keep = criteria.every(({ id }) => letter.test(id));
  return criteria.map((criterion, at) => {
    const id = keep ? criterion.id : letterAt(at);
    return { id, criterion, subCriteria: placeSubCriteria(criterion, id) };
  });
}

function placeSubCriteria({ name, aspects, subCriteria }: Criterion, letterOfIt: string): PlacedSubCriterion[] {
  if (!subCriteria) return [{ id: `${letterOfIt}1`, source: { name }, aspects: aspects ?? [] }];
  const numbered = new RegExp(`^${letterOfIt}[0-9]{1,5}$`);
  const keep = subCriteria.every(({ id }) => numbered.test(id));
  return subCriteria.map((source, at) => ({
    id: keep ? source.id : `${letterOfIt}${at + 1}`,
    source,
    aspects: source.aspects,
  }));
}

/** A, B … Z, AA, AB … */
function letterAt(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : letterAt(Math.floor(position / 26) - 1) + last;
}
