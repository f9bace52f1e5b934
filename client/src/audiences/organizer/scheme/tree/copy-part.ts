import { newKey } from '../draft/new-key.js';
import type { AspectDraft, CriterionDraft, SchemeDraft, SubCriterionDraft } from '../draft/scheme-draft.js';
import { insertAfter } from './edit-parts.js';
import { copyId, nextCriterionId, nextSubCriterionId, takenAspects } from './next-id.js';
import { walkCriteria } from './walk-parts.js';

/** The draft with a copy of the aspect below it, under an id of its own. */
export function copyAspect(draft: SchemeDraft, aspect: AspectDraft): { draft: SchemeDraft; key: string } {
  const [copy] = renamed(takenAspects(draft), [aspect], (id, taken) => copyId(taken, id));
  return inserted(draft, aspect, copy ?? aspect);
}

/** The draft with a copy of the sub-criterion below it: `A3` with aspects `A3.1`, `A3.2` …, as far as they bore its name. */
export function copySubCriterion(
  draft: SchemeDraft,
  criterion: CriterionDraft,
  sub: SubCriterionDraft,
): { draft: SchemeDraft; key: string } {
  const id = nextSubCriterionId(draft, criterion);
  return inserted(draft, sub, subCriterionAs(sub, id, takenAspects(draft)));
}

/** The draft with a copy of the criterion below it, under the next letter. */
export function copyCriterion(draft: SchemeDraft, criterion: CriterionDraft): { draft: SchemeDraft; key: string } {
  const id = nextCriterionId(draft);
  const taken = takenAspects(draft);
  const sheets = new Set(walkCriteria(draft).flatMap((each) => each.criterion.subCriteria.map((sub) => sub.id)));
  const subCriteria = criterion.subCriteria.map((sub) => {
    const own = criterion.inSubCriteria ? freeName(sub.id, criterion.id, id, sheets) : '';
    sheets.add(own);
    return subCriterionAs(sub, own, taken, criterion.inSubCriteria ? sub.id : criterion.id, own || id);
  });
  return inserted(draft, criterion, { ...criterion, key: newKey(), id, subCriteria });
}

function inserted<Part extends AspectDraft | SubCriterionDraft | CriterionDraft>(
  draft: SchemeDraft,
  after: Part,
  copy: Part,
): { draft: SchemeDraft; key: string } {
  return { draft: insertAfter(draft, after, [copy]), key: copy.key };
}

function subCriterionAs(
  sub: SubCriterionDraft,
  id: string,
  taken: Set<string>,
  before = sub.id,
  after = id,
): SubCriterionDraft {
  return {
    ...sub,
    key: newKey(),
    id,
    aspects: renamed(taken, sub.aspects, (aspect, all) => freeName(aspect, before, after, all)),
  };
}

// `taken` grows with each copy, so that no two copies get the same id.
function renamed(
  taken: Set<string>,
  aspects: readonly AspectDraft[],
  name: (id: string, taken: ReadonlySet<string>) => string,
): AspectDraft[] {
  return aspects.map((aspect) => {
    const id = name(aspect.id, taken);
    taken.add(id);
    return { ...aspect, key: newKey(), id };
  });
}

/** The id with another beginning where it bears its parent's name and that is free; else a copy's id. */
function freeName(id: string, before: string, after: string, taken: ReadonlySet<string>): string {
  const name = before !== '' && id.startsWith(before) ? after + id.slice(before.length) : id;
  return taken.has(name) ? copyId(taken, name) : name;
}
