import { judgesNeeded, listSubCriteria, type Panel, type Problem, type Scoring } from '@jiangsai/shared';

/** Sub-criteria whose panel has fewer judges than their aspects need; one without any judge says so for all. */
export function smallPanels(scoring: Scoring, panels: readonly Panel[]): Problem[] {
  const sizes = new Map(panels.map(({ subCriterion, judges }) => [subCriterion, judges.length]));
  if (Math.max(0, ...sizes.values()) === 0) return [{ code: 'skill/judges-missing' }];
  return listSubCriteria(scoring).flatMap(({ id, aspects }): Problem[] => {
    const needed = Math.max(...aspects.map((aspect) => (aspect.whenShort === 'plain-mean' ? 1 : judgesNeeded(aspect))));
    const present = sizes.get(id) ?? 0;
    if (present >= needed) return [];
    return [{ code: 'skill/panel-too-small', params: { subCriterion: id, needed, present }, where: id }];
  });
}
