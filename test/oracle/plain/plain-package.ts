import type {
  Criterion,
  Decision,
  DelegationRanking,
  Aspect,
  EntryStatus,
  Scoring,
  SkillLevel,
  SkillRules,
} from '@jiangsai/shared';

/** What `04-package.md` calls package, so far as results depend on it. Only the types of the rules are the product's. */
export interface PlainPackage {
  readonly format: 'jiangsai-package/1';
  readonly competition?: { readonly id: string; readonly tier?: string; readonly class?: string };
  readonly units?: readonly { readonly id: string }[];
  readonly delegations?: readonly { readonly id: string }[];
  readonly skills: readonly PlainSkill[];
  readonly delegationRanking?: DelegationRanking;
}

export interface PlainSkill extends SkillRules {
  readonly id: string;
  readonly entries?: readonly PlainEntry[];
  readonly marks?: readonly PlainMark[];
  readonly penalties?: readonly { readonly entry: string; readonly points: string; readonly reason?: string }[];
  readonly decisions?: readonly Decision[];
}

export interface PlainEntry {
  readonly id: string;
  readonly division?: string;
  readonly unit?: string;
  readonly delegation?: string;
  readonly status?: EntryStatus;
  readonly time?: string;
  readonly size?: number;
  readonly levelHeld?: SkillLevel;
  readonly honoursHeld?: readonly string[];
  readonly pool?: string;
}

export interface PlainMark {
  readonly entry: string;
  readonly aspect: string;
  readonly judge?: string;
  readonly value: string;
}

export const divisionOf = (entry: PlainEntry) => entry.division ?? 'all';
export const statusOf = (entry: PlainEntry) => entry.status ?? 'competed';
export const isRanked = (entry: PlainEntry) => ['competed', 'selection-only'].includes(statusOf(entry));

/** By UTF-16 code units, as everywhere where ids are sorted. */
export const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
export const sortedIds = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort(byCodeUnits);

export const criteriaOf = (scoring: Scoring): readonly Criterion[] => [
  ...(scoring.criteria ?? []),
  ...(scoring.components ?? []).flatMap(({ criteria }) => criteria),
];
export const aspectsOf = (criterion: Criterion): readonly Aspect[] => [
  ...(criterion.aspects ?? []),
  ...(criterion.subCriteria ?? []).flatMap(({ aspects }) => aspects),
];

/** "An optional key that is `null` is absent." */
export function withoutNulls(pkg: PlainPackage): PlainPackage {
  const text = JSON.stringify(pkg);
  if (!text.includes(':null')) return pkg;
  return JSON.parse(text, (_key, value: unknown) => value ?? undefined) as PlainPackage;
}

/** Told what happens inside, so that somebody can count how often it does. */
export type Note = (event: string) => void;
