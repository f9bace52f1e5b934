import { delegationRankingShape } from '../../../competition/checks/rules/delegation-ranking-shape.js';
import {
  anyId,
  anyOf,
  claiming,
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

const namedIds = (kind: string): Shape<readonly NamedId[]> =>
  claiming([kind], anyOf(object<NamedId>({ id: needed(idOf(kind)), name: optional(localText) })));

const skill = refine(skillShape, ({ id }, at) => at.key('id').claim('skill', id));

/** The whole file. */
export const packageShape: Shape<CompetitionPackage> = object<CompetitionPackage>({
  format: needed(oneOf([packageFormat])),
  competition: optional(competition),
  units: optional(namedIds('unit')),
  delegations: optional(namedIds('delegation')),
  skills: needed(refine(anyOf(skill), checkCycles)),
  delegationRanking: optional(delegationRankingShape),
});
