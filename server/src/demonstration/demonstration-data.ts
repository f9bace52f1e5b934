import {
  checkResultRules,
  checkScoring,
  tiers,
  type NewCompetition,
  type NewEntry,
  type NewSkill,
  type NewUnit,
  type Problem,
  type Scoring,
} from '@jiangsai/shared';
import chineseCookery from './data/chinese-cookery.scoring.json' with { type: 'json' };
import electrician from './data/electrician.scoring.json' with { type: 'json' };
import webDevelopment from './data/euroskills-2023-web-development.scoring.json' with { type: 'json' };
import skillsUnderHeaven from './data/skills-under-heaven.json' with { type: 'json' };
import turning from './data/turning.scoring.json' with { type: 'json' };
import welding from './data/welding.scoring.json' with { type: 'json' };
import selection from './data/worldskills-selection.json' with { type: 'json' };

/** What the demonstration loads. People and units are invented; where schemes come from is said in data/README.md. */
export interface DemonstrationCompetition extends NewCompetition {
  readonly units: readonly NewUnit[];
  readonly skills: readonly DemonstrationSkill[];
}

export interface DemonstrationSkill extends NewSkill {
  readonly scoring: Scoring;
  /** Names of the judges, leader first. */
  readonly judges: readonly string[];
  /** `unit` is the name of one of the competition's units. */
  readonly entries: readonly (Omit<NewEntry, 'skill' | 'unit'> & { readonly unit: string })[];
  /** Still taking registrations: marking is not opened. */
  readonly registering?: boolean;
}

/** As it stands in the files: schemes by name, and rules not checked yet. */
type SkillData = Omit<DemonstrationSkill, 'scoring' | 'rules'> & {
  readonly scheme: string;
  readonly rules: unknown;
};
type CompetitionData = Omit<NewCompetition, 'tier'> & {
  readonly tier: string;
  readonly units: readonly NewUnit[];
  readonly skills: readonly SkillData[];
};

const schemes: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['chinese-cookery', chineseCookery],
  ['electrician', electrician],
  ['euroskills-2023-web-development', webDevelopment],
  ['turning', turning],
  ['welding', welding],
]);

/** The selection for WorldSkills first, the city's contest second. */
export const demonstrationCompetitions: readonly DemonstrationCompetition[] = [selection, skillsUnderHeaven].map(
  competitionOf,
);

// The files go through the same checks as what people send, so that a slip in them shows before anybody looks at it.
function competitionOf({ tier, skills, ...data }: CompetitionData): DemonstrationCompetition {
  const known = tiers.find((candidate) => candidate === tier) ?? null;
  return { ...data, tier: sound(known, [], tier), skills: skills.map(skillOf) };
}

function skillOf({ scheme, rules, ...data }: SkillData): DemonstrationSkill {
  const checkedScheme = checkScoring(schemes.get(scheme));
  const checkedRules = checkResultRules(rules, checkedScheme.scoring);
  return {
    ...data,
    scoring: sound(checkedScheme.scoring, checkedScheme.problems, scheme),
    rules: sound(checkedRules.rules, checkedRules.problems, scheme),
  };
}

function sound<T>(value: T | null, problems: readonly Problem[], name: string): T {
  if (value === null) throw new Error(`The demonstration's “${name}” is not sound: ${JSON.stringify(problems)}`);
  return value;
}
