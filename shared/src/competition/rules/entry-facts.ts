import type { EntryStatus } from '../entry-status.js';
import type { SkillLevel } from './skill-level.js';

/** What the rules ask of an entry besides its marks. */
export interface EntryFacts {
  readonly id: string;
  readonly division: string;
  readonly status: EntryStatus;
  readonly unit?: string | null;
  readonly delegation?: string | null;
  /** Seconds, a decimal string. */
  readonly time?: string | null;
  /** People in the entry; default 1. */
  readonly size?: number;
  readonly levelHeld?: SkillLevel | null;
  readonly honoursHeld?: readonly string[];
  /** Whom a pooled scale compares it with, inside its division. */
  readonly pool?: string | null;
}
