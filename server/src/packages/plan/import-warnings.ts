import type { CompetitionPackage, Problem } from '@jiangsai/shared';
import { EntryHomes } from './entry-homes.js';
import { losesLanguage } from './kept-text.js';

/** What is kept in another form than the package has it, or not at all. */
export function importWarnings(read: CompetitionPackage): Problem[] {
  const { competition = {}, units = [], delegations = [], skills, delegationRanking } = read;
  const warnings: Problem[] = [];
  for (const key of ['class', 'edition'] as const)
    if (competition[key] !== undefined)
      warnings.push({ code: 'package/key-left', params: { key }, where: `competition.${key}` });
  if (delegationRanking)
    warnings.push({ code: 'package/key-left', params: { key: 'delegationRanking' }, where: 'delegationRanking' });
  const { made } = new EntryHomes(read);
  if (made.length > 0) warnings.push({ code: 'package/units-made', params: { count: made.length } });
  const judges = new Set(skills.flatMap(({ marks = [] }) => marks.map(({ judge }) => judge)));
  if (judges.size > 0) warnings.push({ code: 'package/judges-numbered', params: { count: judges.size } });
  skills.forEach(({ decisions = [] }, at) => {
    if (decisions.some(({ kind }) => kind === 'draw'))
      warnings.push({ code: 'package/draws-become-orders', where: `skills[${at}].decisions` });
  });
  const texts = [
    ...[...units, ...delegations, ...skills.flatMap(({ entries = [] }) => entries)].map(({ name }) => name),
    ...skills.flatMap(({ penalties = [] }) => penalties.map(({ reason }) => reason)),
  ];
  if (texts.some(losesLanguage)) warnings.push({ code: 'package/one-language' });
  return warnings;
}
