import { canonicalJson, toJson, type Scoring } from '@jiangsai/shared';

/** Whether two schemes say the same, in whatever order their keys stand; null: no scheme. */
export function isSameScheme(one: Scoring | null, other: Scoring | null): boolean {
  return one === null || other === null ? one === other : printOf(one) === printOf(other);
}

const printOf = (scoring: Scoring) => canonicalJson(toJson(scoring));
