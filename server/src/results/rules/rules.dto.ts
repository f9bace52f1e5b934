import { RuleData, WholeNumber } from '../../platform/http/index.js';

const rulesText = 'the rules of a skill as in a competition package, without its scoring';

export class RulesDto {
  @WholeNumber(1, 1_000_000_000) version!: number;
  @RuleData(rulesText) rules!: object;
  @RuleData('the scoring of a skill, as in a competition package', { optional: true }) scoring?: object;
}
