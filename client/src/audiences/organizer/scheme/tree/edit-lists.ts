import type {
  AspectDraft,
  ComponentDraft,
  CriterionDraft,
  SchemeDraft,
  SubCriterionDraft,
} from '../draft/scheme-draft.js';

/** A part of the tree that can be moved, copied and deleted. */
export type PartDraft = ComponentDraft | CriterionDraft | SubCriterionDraft | AspectDraft;

/** What becomes of a list of parts; the same list if nothing. */
export type ListEdit = <Part extends PartDraft>(parts: readonly Part[]) => readonly Part[];

/** The draft after an edit of each of its lists, from the components down. What the edit leaves alone is the same object. */
export function editLists(draft: SchemeDraft, edit: ListEdit): SchemeDraft {
  return inside(draft, 'components', edit, (component) =>
    inside(component, 'criteria', edit, (criterion) =>
      inside(criterion, 'subCriteria', edit, (sub) => inside(sub, 'aspects', edit, (aspect) => aspect)),
    ),
  );
}

function inside<Whole, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  edit: ListEdit,
  deeper: (part: PartsOf<Whole, Key>) => PartsOf<Whole, Key>,
): Whole {
  const before = whole[key] as readonly PartsOf<Whole, Key>[];
  const after = sameIfEqual(before, edit(before).map(deeper));
  return after === before ? whole : { ...whole, [key]: after };
}

type PartsOf<Whole, Key extends keyof Whole> = Whole[Key] extends readonly (infer Part extends PartDraft)[]
  ? Part
  : never;

function sameIfEqual<Part>(before: readonly Part[], after: readonly Part[]): readonly Part[] {
  const same = before.length === after.length && before.every((part, at) => part === after[at]);
  return same ? before : after;
}
