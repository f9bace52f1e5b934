import { Reading } from '../../competition/checks/shapes/index.js';
import type { Problem } from '../../refusals/index.js';
import { readJson } from '../json/read-json.js';
import type { CompetitionPackage } from './competition-package.js';
import { packageShape } from './shapes/package-shape.js';

/** Either the package (without keys that were null) and no problems, or null and every problem with its place. */
export interface PackageReading {
  readonly package: CompetitionPackage | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of a competition package: its bytes (UTF-8) or its text. Never throws. What no value can show any more is
 * refused too: a key that stands twice, a byte order mark, numbers that are whole only when they are cut.
 */
export function readPackage(file: Uint8Array | string): PackageReading {
  const { value, problems } = readJson(file);
  if (value === undefined) return { package: null, problems };
  const reading = checkPackage(value);
  return problems.length === 0 ? reading : { package: null, problems: [...problems, ...reading.problems] };
}

/** Reads a package that is a value already. Never throws. */
export function checkPackage(value: unknown): PackageReading {
  const at = Reading.start();
  const read = packageShape(value, at);
  return { package: at.found === 0 ? (read ?? null) : null, problems: at.problems };
}
