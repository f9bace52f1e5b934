import { entryStatuses } from '../../../competition/index.js';
import { skillLevel } from '../../../competition/checks/rules/honour-shapes.js';
import {
  anyOf,
  count,
  decimal,
  idOf,
  knownId,
  localText,
  named,
  needed,
  object,
  oneOf,
  optional,
  text,
  type Shape,
} from '../../../competition/checks/shapes/index.js';
import type { PackageEntry } from '../package-entry.js';

/** Stands after the units and delegations that it names. */
export const entryShape: Shape<PackageEntry> = named(
  'entry',
  object<PackageEntry>({
    id: needed(idOf('entry')),
    number: optional(text),
    name: optional(localText),
    division: optional(text),
    unit: optional(knownId('unit', 'package/unknown-unit')),
    delegation: optional(knownId('delegation', 'package/unknown-delegation')),
    status: optional(oneOf(entryStatuses)),
    time: optional(decimal),
    size: optional(count()),
    levelHeld: optional(skillLevel),
    honoursHeld: optional(anyOf(text)),
    pool: optional(text),
  }),
);
