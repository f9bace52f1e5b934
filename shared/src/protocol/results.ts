import type {
  Certainty,
  CutLine,
  EntryOutcome,
  PlaceExplanation,
  PrizeReason,
  UndecidedGroup,
} from '../awards/index.js';
import type { AwardCertainty } from '../board/index.js';
import type { LocalText } from '../competition/index.js';
import type { Standing } from '../ranking/index.js';
import type { ScoreExplanation } from '../scoring/index.js';
import type { ProblemView } from './session.js';

/** GET …/skills/:skill/results: the official standings, what waits for a decision, and what stands between them and publication. */
export interface ResultsView {
  readonly divisions: readonly DivisionResults[];
  readonly undecided: readonly UndecidedGroup[];
  readonly blockers: readonly ProblemView[];
}

export interface DivisionResults {
  readonly division: string;
  readonly complete: boolean;
  readonly standings: readonly NamedStanding[];
  readonly cutLines: readonly CutLineView[];
}

/** How far an award (or a better one) or the qualification reaches, and how many have it for certain or may still get it. */
export interface CutLineView extends Pick<CutLine, 'of' | 'reaches'> {
  readonly clinched: number;
  readonly open: number;
}

export interface NamedStanding extends Standing, Pick<EntryOutcome, 'prize' | 'honours' | 'promotion' | 'qualified'> {
  readonly number: string | null;
  readonly name: string;
  readonly unitName: string | null;
  /** Which rule gave the prize, and which awards passed the entry by; null where no award came near. */
  readonly reason: PrizeReason | null;
  readonly certainty: AwardCertainty | null;
}

/** GET …/skills/:skill/results/entries/:entry: how one entry's result comes about. */
export interface EntryExplanation {
  readonly standing: NamedStanding;
  /** The total, down to each judge's mark. */
  readonly score: ScoreExplanation;
  /** Null without a place: the standing's `note` (and `belowPassMark`) say why. */
  readonly place: PlaceExplanation | null;
  readonly cutLines: readonly EntryCutLine[];
  /** Decisions that are waited for and touch this entry. */
  readonly undecided: readonly UndecidedGroup[];
  /** Whose marks stand in the score. */
  readonly judges: readonly { readonly id: string; readonly name: string }[];
}

export interface EntryCutLine extends Pick<CutLine, 'of' | 'reaches'> {
  readonly certainty: Certainty;
}

/**
 * GET /api/competitions/:competition/award-list (preview) → AwardList; POST publishes it; the public reads GET /api/award-lists/:competition
 * and GET /api/award-lists/:competition/award-list.xlsx; GET /api/award-lists → {lists: {competition, name, version, publishedAt}[]}.
 */
export interface AwardList {
  readonly competition: string;
  readonly name: LocalText;
  readonly timeZone: string;
  /** 0 = preview, never published. */
  readonly version: number;
  readonly publishedAt: number | null;
  /** The ledger head at publication: its first digits stand on page and file. */
  readonly head: string | null;
  readonly rows: readonly AwardRow[];
}

/** 序号, 赛项, 组别, 名次, 参赛号, 姓名, 单位, 代表队, 理论, 实操, 总成绩, 奖项, 指导教师 */
export interface AwardRow {
  readonly skill: string;
  readonly skillName: LocalText;
  readonly division: string;
  readonly place: number;
  readonly number: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly delegation: string | null;
  readonly theory: string | null;
  readonly practice: string | null;
  readonly total: string;
  readonly prize: string;
  readonly coach: string | null;
}

/** GET /api/award-lists → {lists: AwardListLine[]}: what has been published, newest first. */
export interface AwardListLine {
  readonly competition: string;
  readonly name: LocalText;
  readonly version: number;
  readonly publishedAt: number;
}
