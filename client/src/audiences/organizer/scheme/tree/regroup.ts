import { blankComponent, blankSubCriterion } from '../draft/blank-parts.js';
import type { CriterionDraft, SchemeDraft } from '../draft/scheme-draft.js';

/** With components, or with the criteria of all of them standing side by side in the scheme itself. */
export function setInComponents(draft: SchemeDraft, inComponents: boolean): SchemeDraft {
  const [first = blankComponent(), ...others] = draft.components;
  if (inComponents)
    return { ...draft, inComponents, components: [{ ...first, id: first.id || 'practice' }, ...others] };
  const criteria = draft.components.flatMap((component) => component.criteria);
  return { ...draft, inComponents, components: [{ ...blankComponent(), key: first.key, criteria }] };
}

/** With sub-criteria, or with the aspects of all of them standing side by side in the criterion itself. */
export function setInSubCriteria(criterion: CriterionDraft, inSubCriteria: boolean): Partial<CriterionDraft> {
  const [first = blankSubCriterion(), ...others] = criterion.subCriteria;
  if (inSubCriteria) {
    return { inSubCriteria, subCriteria: [{ ...first, id: first.id || `${criterion.id}1` }, ...others] };
  }
  const aspects = criterion.subCriteria.flatMap((sub) => sub.aspects);
  return { inSubCriteria, subCriteria: [{ ...blankSubCriterion(), key: first.key, aspects }] };
}
