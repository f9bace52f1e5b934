import type {
  Band,
  ChoiceAspect,
  CombineKind,
  DifferenceAspect,
  LocalText,
  Method,
  PlaceAspect,
  RoundMode,
  ScaleKind,
} from '@jiangsai/shared';

/*
 * A scheme while it is edited: plain data that is never changed, only replaced, so that whatever stayed the same is the
 * same object. Decimals are the text that was typed, readable or not; an empty text is "not given". `key` names a part
 * from the moment it is on the screen, whatever its id becomes.
 */

interface Keyed {
  readonly key: string;
  readonly id: string;
}

interface Named extends Keyed {
  readonly name: LocalText;
}

export interface ChoiceDraft extends Named {
  readonly deduct: string;
}

export interface LevelDraft extends Named {
  readonly fraction: string;
}

export type BandDraft = Required<Band> & { readonly key: string };

export type FourTexts = readonly [LocalText, LocalText, LocalText, LocalText];

/** It holds the keys of every method, so that trying another method and coming back loses nothing. */
export interface AspectDraft extends Named {
  readonly max: string;
  readonly method: Method;
  /** Null: the default of the method. */
  readonly combine: CombineKind | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly minJudges: number | null;
  readonly whenShort: 'refuse' | 'plain-mean';
  readonly veto: boolean;
  readonly description: LocalText;
  readonly requirement: LocalText;
  readonly descriptors: FourTexts;
  readonly section: string;
  readonly possible: number;
  readonly step: string;
  readonly target: string;
  readonly tolerance: string;
  readonly deduct: string;
  readonly first: string;
  readonly unit: ChoiceAspect['unit'];
  readonly side: NonNullable<DifferenceAspect['side']>;
  readonly count: DifferenceAspect['count'];
  readonly best: PlaceAspect['best'];
  readonly bands: readonly BandDraft[];
  readonly choices: readonly ChoiceDraft[];
  readonly levels: readonly LevelDraft[];
}

export interface SubCriterionDraft extends Named {
  readonly day: string;
  readonly aspects: readonly AspectDraft[];
}

export interface CriterionDraft extends Named {
  readonly weight: string;
  /** Else the aspects stand in the criterion itself: in the only sub-criterion here, which has no name. */
  readonly inSubCriteria: boolean;
  readonly subCriteria: readonly SubCriterionDraft[];
}

export interface ComponentDraft extends Named {
  readonly weight: string;
  readonly scaledTo: string;
  readonly outOf: string;
  readonly passMark: string;
  readonly criteria: readonly CriterionDraft[];
}

export interface SectionDraft extends Named {
  readonly weight: string;
}

export const roundingPoints = ['aspect', 'component', 'total', 'scale'] as const;
export type RoundingPointName = (typeof roundingPoints)[number];

/** Null: the default of that point. */
export interface RoundingPointDraft {
  readonly digits: number | null;
  readonly mode: RoundMode | null;
}

/** What concerns the scheme as a whole. */
export interface RulesDraft {
  readonly passMark: string;
  readonly penaltyLimit: string;
  readonly rounding: Readonly<Record<RoundingPointName, RoundingPointDraft>>;
  readonly scale: ScaleKind;
  readonly scaleDigits: number | null;
  readonly total: string;
  readonly aspectMax: string;
  readonly sectionLimit: string;
  readonly blocking: boolean;
  readonly sections: readonly SectionDraft[];
}

export interface SchemeDraft {
  /** Else the criteria stand in the scheme itself: in the only component here, which has no name. */
  readonly inComponents: boolean;
  readonly components: readonly ComponentDraft[];
  readonly rules: RulesDraft;
}
