import {
  checkScheme,
  tiers,
  type CompetitionPackage,
  type Condition,
  type LocalText,
  type PackageSkill,
  type Problem,
  type Tier,
} from '@jiangsai/shared';
import { EntryHomes, homeProblems } from './entry-homes.js';
import { keptText } from './kept-text.js';

/** One transaction holds them all, and nobody else writes meanwhile. */
export const importLimits = { skills: 200, entries: 10_000, marks: 200_000 } as const;

/** Why a sound package cannot become a competition here: everything, each with its place in the file. */
export function importProblems(read: CompetitionPackage): Problem[] {
  const tooMuch = sizeProblem(read);
  if (tooMuch) return [tooMuch];
  const { units = [], delegations = [], skills } = read;
  return [
    ...competitionProblems(read),
    ...units.flatMap(({ name }, at) => tooLong(name, 200, `units[${at}].name`)),
    ...delegations.flatMap(({ name }, at) => tooLong(name, 120, `delegations[${at}].name`)),
    ...nameProblems(read),
    ...homeProblems(read),
    ...skills.flatMap((skill, at) => skillProblems(skill, `skills[${at}]`)),
  ];
}

export function knownTier(text: string | undefined): Tier | null {
  return tiers.find((tier) => tier === text) ?? null;
}

function sizeProblem({ skills }: CompetitionPackage): Problem | null {
  const count = (pick: (skill: PackageSkill) => readonly object[] | undefined) =>
    skills.reduce((sum, skill) => sum + (pick(skill)?.length ?? 0), 0);
  const fits =
    skills.length <= importLimits.skills &&
    count(({ entries }) => entries) <= importLimits.entries &&
    count(({ marks }) => marks) <= importLimits.marks;
  return fits ? null : { code: 'package/too-much', params: importLimits, where: 'skills' };
}

function competitionProblems({ competition = {}, skills }: CompetitionPackage): Problem[] {
  const asks = (part: 'tiers' | 'classes') => skills.some((skill) => conditionsOf(skill).some((when) => when[part]));
  const { tier, name } = competition;
  const problems = tooLong(name, 200, 'competition.name');
  if (tier !== undefined && knownTier(tier) === null) {
    const params = { text: tier.slice(0, 40), allowed: tiers.join(', ') };
    problems.push({ code: 'package/unknown-value', params, where: 'competition.tier' });
  }
  if (tier === undefined && asks('tiers'))
    problems.push({ code: 'package/key-missing', params: { key: 'tier' }, where: 'competition' });
  if (competition.class !== undefined && asks('classes'))
    problems.push({ code: 'package/classes-not-kept', where: 'competition.class' });
  return problems;
}

function conditionsOf({ honours = [], promotions = [] }: PackageSkill): Condition[] {
  return [...honours, ...promotions].flatMap(({ when }) => when ?? []);
}

function nameProblems(read: CompetitionPackage): Problem[] {
  const { units, made } = new EntryHomes(read);
  const delegations = (read.delegations ?? []).map(({ id, name }, at) => ({
    name: keptText(name, id),
    where: `delegations[${at}].name`,
  }));
  const homes = [
    ...units.map(({ name }, at) => ({ name, where: `units[${at}].name` })),
    ...made.map(({ name }) => ({ name, where: 'delegations' })),
  ];
  return [...repeated(delegations, 'package/delegation-name-taken'), ...repeated(homes, 'unit/name-taken')];
}

function skillProblems({ scoring, name, entries = [], penalties = [] }: PackageSkill, where: string): Problem[] {
  const { problems } = checkScheme(scoring);
  const numbers = new Set<string>();
  return [
    ...tooLong(name, 200, `${where}.name`),
    ...problems.map((problem) => ({
      ...problem,
      where: [where, 'scoring', ...(problem.where ? [problem.where] : [])].join('.'),
    })),
    ...entries.flatMap(({ id, number = id, name: person, division }, at): Problem[] => {
      const place = `${where}.entries[${at}]`;
      const twice = numbers.has(number);
      numbers.add(number);
      return [
        ...(twice ? [{ code: 'entry/number-taken' as const, params: { number }, where: `${place}.number` }] : []),
        ...tooLong(number, 32, `${place}.number`),
        ...tooLong(person, 200, `${place}.name`),
        ...tooLong(division, 64, `${place}.division`),
      ];
    }),
    ...penalties.flatMap(({ reason }, at) => tooLong(reason, 500, `${where}.penalties[${at}].reason`)),
  ];
}

/** Counted in code points, as the databases count them. */
function tooLong(text: LocalText | undefined, most: number, where: string): Problem[] {
  const texts = typeof text === 'object' ? Object.values(text) : [text ?? ''];
  return texts.some((words) => [...words].length > most)
    ? [{ code: 'package/text-too-long', params: { most }, where }]
    : [];
}

interface Named {
  readonly name: string;
  readonly where: string;
}

/** Those whose name one before them has. */
function repeated(items: readonly Named[], code: 'package/delegation-name-taken' | 'unit/name-taken'): Problem[] {
  const taken = new Set<string>();
  return items.flatMap(({ name, where }) => {
    const twice = taken.has(name);
    taken.add(name);
    return twice ? [{ code, params: { name }, where }] : [];
  });
}
