import { canonicalJson, toJson, type Done, type Scoring, type SkillView } from '@jiangsai/shared';
import { send, type SendOptions } from '../http.js';
import { readCompetition, readScheme } from './competitions.js';
import { skillPath } from './paths.js';

/** What stood on the server when somebody began to edit; null: no scheme yet. */
export async function findScheme(skill: SkillView): Promise<Scoring | null> {
  const { skills } = await readCompetition(skill.competition);
  const now = skills.find(({ id }) => id === skill.id);
  return now?.scheme ? readScheme(skill) : null;
}

export function isSameScheme(one: Scoring | null, other: Scoring | null): boolean {
  return one === null || other === null ? one === other : printOf(one) === printOf(other);
}

/** Sets the marking scheme of a skill that is being set up. */
export function writeScheme(skill: SkillView, scoring: Scoring, options?: SendOptions): Promise<Done<SkillView>> {
  return send('PUT', `${skillPath(skill)}/scheme`, { scoring }, options);
}

const printOf = (scoring: Scoring) => canonicalJson(toJson(scoring));
