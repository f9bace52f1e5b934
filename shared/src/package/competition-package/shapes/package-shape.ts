import { delegationRankingShape } from '../../../competition/checks/rules/delegation-ranking-shape.js';
import {
  anyId,
  anyOf,
  idOf,
  localText,
  needed,
  object,
  oneOf,
  optional,
  refine,
  text,
  type Shape,
} from '../../../competition/checks/shapes/index.js';
import {
  packageFormat,
  type CompetitionPackage,
  type NamedId,
  type PackageCompetition,
} from '../competition-package.js';
import { checkCycles } from './check-cycles.js';
import { skillShape } from './skill-shape.js';

const competition = object<PackageCompetition>({
  id: optional(anyId),
  name: optional(localText),
  tier: optional(text),
  class: optional(text),
  edition: optional(text),
});

const namedId = (kind: string): Shape<NamedId> =>
  object<NamedId>({ id: needed(idOf(kind)), name: optional(localText) });

const skill = refine(skillShape, ({ id }, at) => at.key('id').claim('skill', id));

/** The whole file. */
export const packageShape: Shape<CompetitionPackage> = object<CompetitionPackage>({
  format: needed(oneOf([packageFormat])),
  competition: optional(competition),
  units: optional(anyOf(namedId('unit'))),
  delegations: optional(anyOf(namedId('delegation'))),
  skills: needed(refine(anyOf(skill), checkCycles)),
  delegationRanking: optional(delegationRankingShape),
});
