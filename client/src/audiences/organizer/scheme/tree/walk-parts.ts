import type {
  AspectDraft,
  ComponentDraft,
  CriterionDraft,
  SchemeDraft,
  SubCriterionDraft,
} from '../draft/scheme-draft.js';

/** A sub-criterion (or the aspects that a criterion holds itself) with what it stands in. */
export interface WalkedSheet {
  readonly component: ComponentDraft;
  readonly criterion: CriterionDraft;
  readonly subCriterion: SubCriterionDraft;
  /** Its place in the scheme, as `criteria[0].subCriteria[1]`; that of the criterion if it has no sub-criteria. */
  readonly where: string;
}

/** A part and its place in the scheme, as `components[0].criteria[1]`. Parts that only hold others have none. */
export interface PlacedPart {
  readonly key: string;
  readonly where: string;
}

export function walkCriteria(draft: SchemeDraft) {
  return draft.components.flatMap((component, at) => {
    const home = draft.inComponents ? `components[${at}].` : '';
    return component.criteria.map((criterion, index) => ({ component, criterion, where: `${home}criteria[${index}]` }));
  });
}

export function walkSheets(draft: SchemeDraft): WalkedSheet[] {
  return walkCriteria(draft).flatMap(({ component, criterion, where }) =>
    criterion.subCriteria.map((subCriterion, at) => ({
      component,
      criterion,
      subCriterion,
      where: criterion.inSubCriteria ? `${where}.subCriteria[${at}]` : where,
    })),
  );
}

export function allAspects(draft: SchemeDraft): AspectDraft[] {
  return walkSheets(draft).flatMap(({ subCriterion }) => subCriterion.aspects);
}

/** Every part that has a place of its own. */
export function placesOf(draft: SchemeDraft): PlacedPart[] {
  const components = draft.components.map(({ key }, at) => ({ key, where: `components[${at}]` }));
  const sheets = walkSheets(draft);
  return [
    ...(draft.inComponents ? components : []),
    ...walkCriteria(draft).map(({ criterion, where }) => ({ key: criterion.key, where })),
    ...sheets
      .filter(({ criterion }) => criterion.inSubCriteria)
      .map(({ subCriterion, where }) => ({ key: subCriterion.key, where })),
    ...sheets.flatMap(({ subCriterion, where }) =>
      subCriterion.aspects.map(({ key }, at) => ({ key, where: `${where}.aspects[${at}]` })),
    ),
  ];
}
