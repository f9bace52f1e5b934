import type { RoundingStep, ScoreExplanation } from '@jiangsai/shared';
import { componentWords } from '../../rules/words/ranking-words.js';
import { listed, type Phrasing } from '../../rules/words/phrasing.js';
import { figure } from './figure.js';

/**
 * How the total comes about, as a calculation that can be checked by hand: the parts stand as they were calculated, not as
 * they are shown. `理论 80 × 0.3 + 实操 95.55555555 × 0.7 − 扣分 2 = 88.88888889，修约为 88.89`
 */
export function totalWords(phrasing: Phrasing, score: ScoreExplanation): string {
  const { words } = phrasing;
  const { penalties, rounded, floored } = score;
  const parts = [
    ...score.components.map(({ id, score: part, weight }) => ({
      name: componentWords(phrasing, id),
      points: figure(part.points),
      weight,
    })),
    ...score.criteria.map(({ id, score: part, weight }) => ({
      name: words('explain.criterion', { id }),
      points: figure(part.points),
      weight,
    })),
  ];
  const sum = parts
    .map(({ name, points, weight }) => `${name} ${points}${weight === '1' ? '' : ` × ${figure(weight)}`}`)
    .join(' + ');
  const taken = penalties.taken === '0' ? '' : ` − ${words('explain.penalty')} ${figure(penalties.taken)}`;
  return `${sum}${taken} = ${floored ? words('explain.floored') : resultWords(phrasing, score.total, rounded)}`;
}

/** The number that came out, and what it was rounded from. */
function resultWords({ words }: Phrasing, total: string, rounded: RoundingStep | null): string {
  return rounded === null ? total : words('explain.roundedFrom', { from: figure(rounded.from), to: total });
}

/** Which pass marks it is below: `total`, `component:<id>`. */
export function belowWords(phrasing: Phrasing, below: readonly string[]): string {
  return listed(
    phrasing,
    below.map((part) =>
      part === 'total' ? phrasing.words('rules.key.total') : componentWords(phrasing, part.slice('component:'.length)),
    ),
  );
}
