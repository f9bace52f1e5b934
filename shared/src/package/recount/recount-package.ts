import { rankDelegations, skillResults, type CompetitionFacts, type DelegationSkill } from '../../awards/index.js';
import type { CompetitionPackage } from '../competition-package/competition-package.js';
import type { PackageSkill } from '../competition-package/package-skill.js';
import { recountedSkill } from './recounted-skill.js';
import { recountFormat, type Recount, type RecountedSkill } from './recount.js';
import { scoredEntries } from './scored-entries.js';

/** Counts a package from its marks: the same package gives the same recount on anyone's machine. Takes what `readPackage` read. */
export function recountPackage({ skills, competition, delegations, delegationRanking }: CompetitionPackage): Recount {
  const recounted = skills.map((skill) => recountSkill(skill, competition ?? {}));
  return {
    format: recountFormat,
    skills: recounted.map(({ skill }) => skill),
    delegations: delegationRanking
      ? rankDelegations(
          delegationRanking,
          (delegations ?? []).map(({ id }) => id),
          recounted.map(({ forDelegations }) => forDelegations),
        )
      : [],
  };
}

interface SkillRecount {
  readonly skill: RecountedSkill;
  readonly forDelegations: DelegationSkill;
}

function recountSkill(skill: PackageSkill, competition: CompetitionFacts): SkillRecount {
  const entries = scoredEntries(skill);
  const results = skillResults(skill, entries, { decisions: skill.decisions, competition });
  const { divisions: standings, prizes } = results;
  return {
    skill: recountedSkill(skill, results),
    forDelegations: { entries, standings, prizes: prizes.prizes, prizeRules: skill.prizes ?? [] },
  };
}
