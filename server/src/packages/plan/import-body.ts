import type { Decision, NewCompetition } from '@jiangsai/shared';
import { drawCommitment } from '../../competitions/index.js';
import { withoutPerson } from '../../registration/index.js';
import type { ImportPlan } from './import-plan.js';

/** What the ledger keeps of an import: enough to recount from it, and no name, no reason and no text about a person. */
export function importBody(competition: NewCompetition, { units, skills }: ImportPlan): object {
  return {
    competition,
    units: units.map(({ id, name, delegation }) => ({ id, name, delegation })),
    skills: skills.map(({ skill: { id, name, rules, scheme, phase, drawSeed } }) => ({
      ...{ id, name, rules, scoring: scheme, phase },
      ...(drawSeed !== null && { drawCommitment: drawCommitment(drawSeed) }),
    })),
    entries: skills.flatMap(({ entries }) => entries.map(withoutPerson)),
    marks: skills.flatMap(({ marks }) =>
      marks.map(({ entry, aspect, judge, value }) => ({ entry, aspect, judge, value })),
    ),
    penalties: skills.flatMap(({ penalties }) => penalties.map(({ id, entry, points }) => ({ id, entry, points }))),
    decisions: skills.flatMap(({ decisions }) =>
      decisions.map(({ skill, decision }) => ({ skill, decision: withoutReason(decision) })),
    ),
  };
}

/** By whom and why a package tells in words, in which people may be named. */
function withoutReason(decision: Decision): Decision {
  if (decision.kind === 'draw') return decision;
  const { by: _by, reason: _reason, ...bare } = decision;
  return bare;
}
