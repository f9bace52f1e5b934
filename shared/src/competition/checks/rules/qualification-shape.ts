import { bases } from '../../rules/prize-rule.js';
import type { Qualification } from '../../rules/qualification.js';
import {
  count,
  decimal,
  knownId,
  knownIds,
  needed,
  notNegative,
  object,
  oneOf,
  optional,
  record,
  share,
  text,
  type Shape,
} from '../shapes/index.js';
import { shareRounding } from './prize-rule-shapes.js';

type CarryOver = NonNullable<Qualification['carryOver']>;

/** `minComponents` names components of this skill, `declined` its entries; `carryOver` names a component of the next stage. */
export const qualificationShape: Shape<Qualification> = object<Qualification>({
  into: optional(text),
  top: optional(count()),
  share: optional(share),
  rounding: optional(shareRounding),
  minScore: optional(decimal),
  minComponents: optional(record(knownId('component', 'package/unknown-component'), decimal)),
  maxPerUnit: optional(count()),
  maxPerDelegation: optional(count()),
  hardCap: optional(share),
  notHeldUpTo: optional(count()),
  tieAtCut: optional(oneOf(['all-through', 'none', 'undecided'])),
  declined: optional(knownIds('entry', 'package/unknown-entry')),
  carryOver: optional(object<CarryOver>({ component: needed(text), weight: needed(notNegative) })),
  base: optional(oneOf(bases)),
});
