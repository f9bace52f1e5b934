import type { ResultRules } from '../../rules/skill-rules.js';
import { object, optional, type Fields, type Shape } from '../shapes/index.js';
import { honoursShape, promotionsShape } from './honour-shapes.js';
import { prizeRulesShape } from './prize-rule-shapes.js';
import { qualificationShape } from './qualification-shape.js';
import { rankingShape } from './ranking-shape.js';

/** They stand after the scheme and the entries that they name. */
export const resultRuleFields: Fields<ResultRules> = {
  ranking: optional(rankingShape),
  prizes: optional(prizeRulesShape),
  honours: optional(honoursShape),
  promotions: optional(promotionsShape),
  qualification: optional(qualificationShape),
};

export const resultRulesShape: Shape<ResultRules> = object<ResultRules>(resultRuleFields);
