import type { Act, SkillView } from '@jiangsai/shared';
import { skillRoad } from '../overview/skill-road.js';

/** The sections of a skill's page, in the order of the work. */
export const skillSections = ['settings', 'scheme', 'rules', 'entries', 'judges', 'marking', 'results'] as const;
export type SkillSection = (typeof skillSections)[number];

/** What somebody must be allowed to do to open a section. */
export const sectionActs = {
  settings: 'skill/change',
  scheme: 'scheme/read',
  rules: 'rules/read',
  entries: 'entry/read',
  judges: 'judge/read',
  marking: 'marking/progress',
  results: 'results/read',
} as const satisfies Record<SkillSection, Act>;

/** Where the page opens when the address does not say: at the work that is next. */
export function openingSection(skill: SkillView): SkillSection {
  const { next } = skillRoad(skill);
  switch (next) {
    case 'scheme':
    case 'entries':
    case 'judges':
      return next;
    case 'open':
    case 'policy':
    case 'close':
      return 'marking';
    default:
      return 'results';
  }
}
