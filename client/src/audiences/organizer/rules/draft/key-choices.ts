import { listAspects, listCriteria, type RankingKeyName, type Scoring } from '@jiangsai/shared';

/** The keys that a skill with this scheme can rank by: totals first, then its parts from the large to the small. */
export function keyChoices(scoring: Scoring | null): RankingKeyName[] {
  if (scoring === null) return ['total', 'time'];
  const aspects = listAspects(scoring).map(({ aspect }) => aspect);
  const measured = aspects.filter(({ method }) => method === 'bands' || method === 'difference' || method === 'place');
  const scaled = (scoring.scale?.kind ?? 'none') !== 'none';
  return [
    'total',
    ...(scaled ? (['scaled'] as const) : []),
    'time',
    ...(scoring.components ?? []).map(({ id }) => `component:${id}` as const),
    ...listCriteria(scoring).map(({ criterion }) => `criterion:${criterion.id}` as const),
    ...measured.map(({ id }) => `mark:${id}` as const),
    ...aspects.map(({ id }) => `aspect:${id}` as const),
  ];
}
