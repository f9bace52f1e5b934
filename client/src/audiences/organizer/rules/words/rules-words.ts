import type { ResultRules } from '@jiangsai/shared';
import { honourWords, promotionWords } from './honour-words.js';
import type { Phrasing } from './phrasing.js';
import { prizeRuleWords } from './prize-words.js';
import { qualificationWords } from './qualification-words.js';
import { rankingWords } from './ranking-words.js';

/** All rules of a skill in sentences, part by part, in their order. */
export interface RulesInWords {
  readonly ranking: readonly string[];
  readonly prizes: readonly string[];
  readonly honours: readonly string[];
  readonly promotions: readonly string[];
  readonly qualification: readonly string[];
}

export const ruleParts = ['ranking', 'prizes', 'honours', 'promotions', 'qualification'] as const;

export function rulesInWords(phrasing: Phrasing, rules: ResultRules): RulesInWords {
  const { ranking = {}, prizes = [], honours = [], promotions = [], qualification } = rules;
  return {
    ranking: [rankingWords(phrasing, ranking)],
    prizes: prizes.map((rule) => prizeRuleWords(phrasing, rule)),
    honours: honours.map((rule) => honourWords(phrasing, rule)),
    promotions: promotions.map((rule) => promotionWords(phrasing, rule)),
    qualification: qualification ? [qualificationWords(phrasing, qualification)] : [],
  };
}
