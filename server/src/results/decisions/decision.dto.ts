import type { NewDecision } from '@jiangsai/shared';
import { IdList, OneOf, Text } from '../../platform/http/index.js';

const kinds = ['order', 'draw', 'prize', 'qualification'] as const;

/** Of all kinds in one: which keys belong to a kind, its rule in shared says. */
export class DecisionDto {
  @OneOf(kinds) kind!: NewDecision['kind'];
  @Text(1, 64, { optional: true }) division?: string;
  @Text(1, 64, { optional: true }) award?: string;
  @IdList(10_000, { optional: true }) order?: string[];
  @IdList(10_000, { optional: true }) entries?: string[];
  @Text(1, 500, { optional: true }) reason?: string;
}
