import { listAspects, type Scoring } from '@jiangsai/shared';
import { textIn } from '../../../../ui/local-text.js';
import type { Phrasing } from '../words/phrasing.js';
import { componentWords } from '../words/ranking-words.js';

/** What a changed scheme does to results, in short lines; the marks themselves stay. */
export function schemeChanges(phrasing: Phrasing, before: Scoring, after: Scoring): string[] {
  return [
    ...scaleChange(phrasing, before, after),
    ...weightChanges(phrasing, before, after),
    ...aspectChanges(phrasing, before, after),
    ...otherChanges(phrasing, before, after),
  ];
}

function scaleChange({ words }: Phrasing, before: Scoring, after: Scoring): string[] {
  const [was, is] = [before.scale?.kind ?? 'none', after.scale?.kind ?? 'none'];
  return was === is
    ? []
    : [words('rules.scheme.scale', { before: words(`rules.scale.${was}`), after: words(`rules.scale.${is}`) })];
}

function weightChanges(phrasing: Phrasing, before: Scoring, after: Scoring): string[] {
  const weights = new Map((before.components ?? []).map(({ id, weight = '1' }) => [id, weight]));
  return (after.components ?? []).flatMap(({ id, weight = '1' }) => {
    const was = weights.get(id);
    if (was === undefined || was === weight) return [];
    const name = componentWords({ ...phrasing, scoring: after }, id);
    return [phrasing.words('rules.scheme.weight', { name, before: was, after: weight })];
  });
}

function aspectChanges({ words, language }: Phrasing, before: Scoring, after: Scoring): string[] {
  const known = new Map(listAspects(before).map(({ aspect }) => [aspect.id, JSON.stringify(aspect)]));
  const aspects = listAspects(after).map(({ aspect }) => aspect);
  const changed = aspects.filter((aspect) => known.get(aspect.id) !== JSON.stringify(aspect));
  const gone = [...known.keys()].filter((id) => !aspects.some((aspect) => aspect.id === id)).length;
  const named = changed
    .slice(0, 3)
    .map(({ id, name }) => `${id} ${name === undefined ? '' : textIn(name, language)}`.trim());
  return [
    ...(changed.length === 0
      ? []
      : [words('rules.scheme.aspects', { count: changed.length, names: named.join(words('rules.words.comma')) })]),
    ...(gone === 0 ? [] : [words('rules.scheme.gone', { count: gone })]),
  ];
}

function otherChanges({ words }: Phrasing, before: Scoring, after: Scoring): string[] {
  const fields = ['passMark', 'penaltyLimit', 'rounding'] as const;
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => words(`rules.scheme.${field}`));
}
