import { RuleData, Text, WholeNumber } from '../../platform/http/index.js';

const mostVersions = 1_000_000_000;

export class WantedRulesDto {
  @RuleData('the rules of a skill as in a competition package, without its scoring') rules!: object;
  @RuleData('the scoring of a skill, as in a competition package', { optional: true }) scoring?: object;
}

export class RulesDto extends WantedRulesDto {
  @WholeNumber(1, mostVersions) version!: number;
}

export class ProposalDto extends RulesDto {
  @Text(1, 500) reason!: string;
}

export class ConfirmDto {
  @WholeNumber(1, mostVersions) version!: number;
}

export class DeclineDto {
  @Text(1, 500) reason!: string;
}
