import {
  tiers,
  type LocalText,
  type NewCompetition,
  type NewSkill,
  type ResultRules,
  type Tier,
} from '@jiangsai/shared';
import { Day, LocalName, OneOf, RuleData, Text, WholeNumber } from '../platform/http/index.js';

export class NewCompetitionDto implements NewCompetition {
  @LocalName() name!: LocalText;
  @OneOf(tiers) tier!: Tier;
  @Text(1, 64) timeZone!: string;
  @Day('2026-11-22') startsOn!: string;
  @Day('2026-11-25') endsOn!: string;
}

export class ChangeCompetitionDto {
  @WholeNumber(1, 1_000_000_000) version!: number;
  @LocalName({ optional: true }) name?: LocalText;
  @OneOf(tiers, { optional: true }) tier?: Tier;
  @Text(1, 64, { optional: true }) timeZone?: string;
  @Day('2026-11-22', { optional: true }) startsOn?: string;
  @Day('2026-11-25', { optional: true }) endsOn?: string;
}

export class NewSkillDto implements NewSkill {
  @LocalName() name!: LocalText;
  @WholeNumber(1, 10_000, { nullable: true }) quotaPerUnit!: number | null;
  @RuleData('the rules of a skill as in a competition package, without its scoring') rules!: ResultRules;
}

export class ChangeSkillDto {
  @WholeNumber(1, 1_000_000_000) version!: number;
  @LocalName({ optional: true }) name?: LocalText;
  @WholeNumber(1, 10_000, { nullable: true }) quotaPerUnit?: number | null;
}

export class SchemeDto {
  @RuleData('the scoring of a skill, as in a competition package') scoring!: object;
}
