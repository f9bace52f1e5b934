import {
  exact,
  formatDecimal,
  parseDecimal,
  Refusal,
  sectionSums,
  sum,
  usualSectionLimit,
  type Exact,
} from '@jiangsai/shared';
import type { AspectDraft, CriterionDraft, SchemeDraft, SectionDraft } from '../draft/scheme-draft.js';
import { walkCriteria } from '../tree/walk-parts.js';

/** A sum, a decimal string; null as long as something in it cannot be read as a number. */
export type Sum = string | null;

/** What the parts of a draft come to: maxima × the weight of their criterion; criteria and sub-criteria before it. */
export interface DraftSums {
  readonly total: Sum;
  /** Of components, criteria and sub-criteria, by their keys. */
  readonly parts: ReadonlyMap<string, Sum>;
  readonly sections: readonly { readonly key: string; readonly worth: Sum; readonly isOff: boolean }[];
  /** Σ |section − its aspects|, and how much it may be. */
  readonly off: Sum;
  readonly limit: string;
}

export function draftSums(draft: SchemeDraft): DraftSums {
  const criteria = draft.components.flatMap((component) => component.criteria);
  const worths = criteria.flatMap(worthsOf);
  const { sections } = draft.rules;
  const against = sumSections(sections, worths);
  return {
    total: shown(sumOf(worths.map(({ worth }) => worth))),
    parts: new Map(partSums(draft).map(([key, worth]) => [key, shown(worth)])),
    sections: sections.map(({ key }, at) => {
      const sum = against?.sections[at];
      return { key, worth: shown(sum?.worth ?? null), isOff: sum?.off.gt(0n) ?? false };
    }),
    off: shown(against?.off ?? null),
    limit: draft.rules.sectionLimit.trim() || usualSectionLimit,
  };
}

function partSums(draft: SchemeDraft): [string, Exact | null][] {
  return [
    ...draft.components.map(({ key, criteria }): [string, Exact | null] => [
      key,
      sumOf(criteria.flatMap(worthsOf).map(({ worth }) => worth)),
    ]),
    ...walkCriteria(draft).flatMap(({ criterion }) => [
      [criterion.key, sumOfMaxima(criterion.subCriteria.flatMap(({ aspects }) => aspects))] as [string, Exact | null],
      ...criterion.subCriteria.map(({ key, aspects }): [string, Exact | null] => [key, sumOfMaxima(aspects)]),
    ]),
  ];
}

function worthsOf({ weight, subCriteria }: CriterionDraft): { section: string; worth: Exact | null }[] {
  const times = weight.trim() === '' ? exact(1) : readNumber(weight);
  return subCriteria.flatMap(({ aspects }) =>
    aspects.map(({ section, max }) => {
      const worth = readNumber(max);
      return { section, worth: times === null || worth === null ? null : worth.mul(times) };
    }),
  );
}

function sumSections(sections: readonly SectionDraft[], worths: readonly { section: string; worth: Exact | null }[]) {
  const readable = worths.flatMap(({ section, worth }) => (worth === null ? [] : [{ section, worth }]));
  const whole = readable.length === worths.length && sections.every(({ weight }) => readNumber(weight) !== null);
  return whole ? sectionSums(sections, readable) : null;
}

function sumOfMaxima(aspects: readonly AspectDraft[]): Exact | null {
  return sumOf(aspects.map(({ max }) => readNumber(max)));
}

function sumOf(numbers: readonly (Exact | null)[]): Exact | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === numbers.length ? sum(known) : null;
}

function shown(number: Exact | null): Sum {
  return number === null ? null : formatDecimal(number);
}

function readNumber(text: string): Exact | null {
  try {
    return parseDecimal(text);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
