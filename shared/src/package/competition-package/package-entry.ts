import type { EntryStatus, LocalText, SkillLevel } from '../../competition/index.js';

/** Who competes. Defaults: division `all`, status `competed`, size 1. `unit` and `delegation` are declared in the package. */
export interface PackageEntry {
  readonly id: string;
  readonly number?: string;
  readonly name?: LocalText;
  readonly division?: string;
  readonly unit?: string;
  readonly delegation?: string;
  readonly status?: EntryStatus;
  /** Seconds, a decimal string. */
  readonly time?: string;
  /** People in the entry. */
  readonly size?: number;
  readonly levelHeld?: SkillLevel;
  readonly honoursHeld?: readonly string[];
  readonly pool?: string;
}
