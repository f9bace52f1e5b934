import { listSubCriteria, sheetAspects, type Aspect, type Panel, type Scoring } from '@jiangsai/shared';

/** A sheet that every entry has under a scheme: who marks what of which sub-criterion. */
export interface ExpectedSheet {
  readonly subCriterion: string;
  readonly judge: string;
  readonly aspects: readonly Aspect[];
}

/** The sheets of one entry. A judge who has nothing to mark in a sub-criterion gets none of it. */
export function expectedSheets(scoring: Scoring, panels: readonly Panel[]): ExpectedSheet[] {
  const parts = new Map(listSubCriteria(scoring).map((part) => [part.id, part.aspects]));
  return panels.flatMap(({ subCriterion, judges }) =>
    judges.flatMap((judge, position) => {
      const aspects = sheetAspects(parts.get(subCriterion) ?? [], position === 0);
      return aspects.length === 0 ? [] : [{ subCriterion, judge, aspects }];
    }),
  );
}
