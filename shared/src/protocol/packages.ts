import type { LocalText, SkillPhase, Tier } from '../competition/index.js';
import type { ProblemView } from './session.js';

/**
 * GET /api/competitions/:competition/package.json: the competition as a competition package (approved entries; skills that have a
 * scheme), as a file.
 *
 * POST /api/competitions/import (multipart: `file`, and the fields of PackageFields) → PackageImport: makes a new competition of a
 * package, whole or not at all; refused (`package/refused`) with every problem and its place in the file.
 */
export interface PackageFields {
  /** Look only: nothing is made, and everything else may still be missing. */
  readonly check?: boolean;
  /** Taken where the package has none. */
  readonly name?: string;
  /** Taken where the package has none. */
  readonly tier?: Tier;
  readonly timeZone?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
}

/** What was made of a package or, after a check, would be. */
export interface PackageImport {
  /** The new competition; null after a check. */
  readonly id: string | null;
  /** As the package says; null: to be given with the import. */
  readonly name: LocalText | null;
  readonly tier: Tier | null;
  readonly units: number;
  readonly skills: readonly ImportedSkill[];
  /** What is kept in another form than the package has it, or not at all. It changes no result. */
  readonly warnings: readonly ProblemView[];
}

export interface ImportedSkill {
  readonly name: LocalText;
  /** `closed` if it has marks or penalties, else `setup`. */
  readonly phase: SkillPhase;
  readonly entries: number;
  readonly marks: number;
  readonly penalties: number;
  readonly decisions: number;
}
