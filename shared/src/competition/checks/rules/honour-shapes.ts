import type { Condition, HonourRule, PromotionRule } from '../../rules/honour-rules.js';
import { skillLevels } from '../../rules/skill-level.js';
import {
  anyOf,
  count,
  decimal,
  flag,
  localText,
  named,
  needed,
  object,
  oneOf,
  optional,
  share,
  text,
  type Shape,
} from '../shapes/index.js';
import { baseFields } from './prize-rule-shapes.js';

export const skillLevel = oneOf(skillLevels);

const condition: Shape<Condition> = named(
  'condition',
  object<Condition>({
    placeFrom: optional(count()),
    placeTo: optional(count()),
    shareAbove: optional(share),
    shareTo: optional(share),
    ...baseFields,
    prizes: optional(anyOf(text)),
    divisions: optional(anyOf(text)),
    sizes: optional(anyOf(count())),
    sizeFrom: optional(count()),
    tiers: optional(anyOf(text)),
    classes: optional(anyOf(text)),
    levels: optional(anyOf(skillLevel)),
    minScore: optional(decimal),
  }),
);

export const honoursShape: Shape<readonly HonourRule[]> = anyOf(
  object<HonourRule>({
    honour: needed(text),
    name: optional(localText),
    body: optional(localText),
    when: optional(condition),
    unlessHeld: optional(flag),
  }),
);

export const promotionsShape: Shape<readonly PromotionRule[]> = anyOf(
  object<PromotionRule>({ to: needed(skillLevel), ifAlready: optional(skillLevel), when: optional(condition) }),
);
