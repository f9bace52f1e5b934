import type { EntryFacts, EntryStatus } from '../competition/index.js';

/** POST /api/competitions/:competition/units {units: NewUnit[]} → {units: UnitView[]}; GET → {units}. */
export interface NewUnit {
  readonly name: string;
  readonly shortName?: string | null;
  readonly delegation?: string | null;
}

export interface UnitView {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly delegation: string | null;
  /** Whether an account has accepted an invitation. */
  readonly joined: boolean;
  readonly entries: number;
}

/** POST …/units/:unit/invitation → {path}: a link like `/join/<token>`, valid 30 days, for one account. */
export interface InvitationLink {
  readonly path: string;
  readonly expiresAt: number;
}

/** What rules may ask of an entry besides its marks: `time` in seconds, `size` in people (left out: one), level and honours held before. */
export type EntryRuleFacts = Pick<EntryFacts, 'time' | 'size' | 'levelHeld' | 'honoursHeld' | 'pool'>;

/**
 * POST /api/competitions/:competition/entries {entries: NewEntry[]} → {entries: EntryView[]}: all or none, every fault told with row and column.
 * The organizer's are approved at once, a unit's are `submitted` (the unit is its own; leaving it out is fine); number, time and
 * pool are the organizer's to give.
 */
export interface NewEntry extends EntryRuleFacts {
  readonly skill: string;
  readonly name: string;
  readonly unit?: string | null;
  /** Entry number; given at approval when left out. */
  readonly number?: string | null;
  readonly division?: string | null;
  readonly coach?: string | null;
}

export const reviewStates = ['submitted', 'returned', 'approved'] as const;
export type ReviewState = (typeof reviewStates)[number];

/**
 * GET …/entries?skill=&unit= → {entries}. PATCH …/entries/:entry {version, name?, division?, coach?} (a returned one is submitted again by it).
 * PUT …/entries/:entry/facts {version, reason, …EntryRuleFacts}: all facts at once, until publication (organizer, chief judge).
 * POST …/entries/:entry/approve {version}, /return {version, reason}, PUT …/entries/:entry/status {version, status, reason}, DELETE …/entries/:entry?version= (not yet approved).
 */
export interface EntryView extends EntryRuleFacts {
  readonly id: string;
  readonly skill: string;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly delegation: string | null;
  readonly number: string | null;
  readonly name: string;
  readonly division: string;
  readonly coach: string | null;
  readonly status: EntryStatus;
  readonly review: ReviewState;
  readonly returnReason: string | null;
  readonly version: number;
}
