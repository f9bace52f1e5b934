import type { Ranking, RankingKey, RankingKeyName, Scoring } from '@jiangsai/shared';
import { aspectsOf, criteriaOf, type PlainPackage, type PlainSkill } from './plain/plain-package.js';
import { show, zero, type Fraction } from './plain/exact.js';
import { roundingPoint, scoreEntries } from './plain/scores.js';
import { chanceOf, type Chance } from './random/chance.js';
import { randomDecisions } from './random/random-decisions.js';
import { delegations, randomEntries, randomMarks, units } from './random/random-entries.js';
import { awardsOf, randomPrizeRules, type Scores } from './random/random-prizes.js';
import { randomScheme } from './random/random-scheme.js';
import {
  randomDelegationRanking,
  randomHonours,
  randomPromotions,
  randomQualification,
} from './random/random-titles.js';
import { recountPlainly } from './recount-plainly.js';

/** A small package, valid and nasty, that depends on nothing but the seed: a plain JSON value. */
export function randomPackage(seed: number): PlainPackage {
  const chance = chanceOf(seed);
  let pkg: PlainPackage = {
    format: 'jiangsai-package/1',
    competition: chance.maybe(50, () => ({
      id: 'c1',
      tier: chance.maybe(80, () => chance.pick(['city', 'province'])),
      class: chance.maybe(80, () => chance.pick(['1', '2'])),
    })),
    units: units.map((id) => ({ id })),
    delegations: delegations.map((id) => ({ id })),
    skills: Array.from({ length: chance.pick([1, 1, 1, 1, 2, 3]) }, (_, at) => markedSkill(chance, `s${at}`)),
  };
  pkg = { ...pkg, skills: pkg.skills.map((skill) => withRules(chance, skill)) };
  const awards = awardsOf(pkg.skills.flatMap(({ prizes = [] }) => prizes));
  pkg = { ...pkg, delegationRanking: chance.maybe(50, () => randomDelegationRanking(chance, awards)) };
  // What is decided shows what else is undecided.
  for (let rounds = chance.pick([0, 1, 1, 2]); rounds > 0; rounds -= 1) pkg = withDecisions(chance, pkg);
  return JSON.parse(JSON.stringify(chance.percent(5) ? withNulls(chance, pkg) : pkg)) as PlainPackage;
}

/** "An optional key that is `null` is absent": the entries' optional keys are written out. */
function withNulls(chance: Chance, pkg: PlainPackage): unknown {
  const keys = ['division', 'unit', 'delegation', 'status', 'time', 'size', 'levelHeld', 'honoursHeld', 'pool'];
  const absent = Object.fromEntries(chance.several(keys, 4).map((key) => [key, null]));
  const defined = (entry: object) => Object.entries(entry).filter(([, value]) => value !== undefined);
  const written = (entry: object) => ({ ...absent, ...Object.fromEntries(defined(entry)) });
  return { ...pkg, skills: pkg.skills.map((skill) => ({ ...skill, entries: skill.entries?.map(written) })) };
}

function markedSkill(chance: Chance, id: string): PlainSkill {
  const { scoring, aspects } = randomScheme(chance);
  const entries = randomEntries(chance);
  const penalised = chance.maybe(25, () => chance.several(entries, chance.between(1, 3)));
  return {
    id,
    scoring,
    ranking: chance.maybe(85, () => randomRanking(chance, scoring)),
    entries,
    marks: randomMarks(chance, aspects, entries),
    penalties: penalised?.flatMap(({ id: entry }) =>
      Array.from({ length: chance.between(1, 2) }, () => ({ entry, points: chance.pick(['0', '0.5', '3', '200']) })),
    ),
  };
}

function randomRanking(chance: Chance, scoring: Scoring): Ranking {
  const hasScale = scoring.scale && scoring.scale.kind !== 'none';
  const aspects = criteriaOf(scoring).flatMap(aspectsOf);
  const measured = aspects.filter(({ method }) => ['bands', 'difference', 'place'].includes(method));
  const names: RankingKeyName[] = [
    'total',
    'total',
    'total',
    'time',
    ...(hasScale ? (['scaled', 'scaled'] as const) : []),
    ...(scoring.components ?? []).map(({ id }) => `component:${id}` as const),
    ...criteriaOf(scoring).map(({ id }) => `criterion:${id}` as const),
    ...aspects.map(({ id }) => `aspect:${id}` as const),
    ...measured.flatMap(({ id }) => [`mark:${id}` as const, `mark:${id}` as const]),
  ];
  const order = () => chance.maybe(40, () => chance.pick(['asc', 'desc', 'desc'] as const));
  const key = (by: RankingKeyName): RankingKey => ({ by, order: by === 'time' ? 'asc' : order() });
  const keys = chance.several([...new Set(names)], chance.pick([0, 1, 1, 2, 3])).map(key);
  return {
    keys: chance.maybe(75, () => (chance.percent(55) ? [{ by: 'total' as const }, ...keys] : keys)),
    whenStillTied: chance.maybe(75, () => chance.pick(['share', 'manual', 'draw'] as const)),
  };
}

/** What the entries have, as shown, and what lies just beside it. */
function around(skill: PlainSkill, values: readonly Fraction[]): Scores {
  const { digits } = roundingPoint(skill.scoring, 'total');
  const shown = values.map((value) => show(value, digits));
  const beside = shown.flatMap((text) => (text.includes('.') ? [`${text}1`] : [`${text}.5`]));
  return [...shown, ...shown, ...beside.filter((text) => text.length < 12), '1', '50'];
}

function withRules(chance: Chance, skill: PlainSkill): PlainSkill {
  const { scoring } = skill;
  const scored = [...scoreEntries(skill).values()];
  const scores = around(
    skill,
    scored.map(({ total }) => total),
  );
  const ofComponents = new Map(
    scoring.components?.map(({ id }) => [
      id,
      around(
        skill,
        scored.map(({ parts }) => parts.get(`component:${id}`) ?? zero),
      ),
    ]),
  );
  const components = scoring.components?.map((component) => ({
    ...component,
    passMark: chance.maybe(10, () => chance.pick(ofComponents.get(component.id) ?? [])),
  }));
  const prizes = randomPrizeRules(chance, scores);
  const awards = awardsOf(prizes);
  return {
    ...skill,
    scoring: { ...scoring, components, passMark: chance.maybe(12, () => chance.pick(scores)) },
    prizes,
    honours: chance.maybe(35, () => randomHonours(chance, scores, awards)),
    promotions: chance.maybe(35, () => randomPromotions(chance, scores, awards)),
    qualification: chance.maybe(55, () => randomQualification(chance, scores, ofComponents, skill.entries ?? [])),
  };
}

function withDecisions(chance: Chance, pkg: PlainPackage): PlainPackage {
  if (!pkg.skills.some(mayBeUndecided)) return pkg;
  const recount = recountPlainly(pkg);
  if (recount.skills.every(({ divisions }) => divisions.every(({ undecided }) => undecided.length === 0))) return pkg;
  return {
    ...pkg,
    skills: pkg.skills.map((skill, at) => {
      const decisions = randomDecisions(chance, skill, recount.skills[at]?.divisions ?? []);
      return decisions.length === 0 ? skill : { ...skill, decisions: [...(skill.decisions ?? []), ...decisions] };
    }),
  };
}

const mayBeUndecided = ({ ranking, prizes = [], qualification }: PlainSkill) =>
  (ranking?.whenStillTied ?? 'share') !== 'share' ||
  prizes.some((rule) => 'tieAtCut' in rule && rule.tieAtCut === 'undecided') ||
  qualification?.tieAtCut === 'undecided';
