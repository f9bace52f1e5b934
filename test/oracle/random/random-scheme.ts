import type { Component, Criterion, Rounding, RoundingPoint, Scale, Scoring } from '@jiangsai/shared';
import type { Chance } from './chance.js';
import { randomAspect, type RandomAspect } from './random-aspect.js';

export interface RandomScheme {
  readonly scoring: Scoring;
  readonly aspects: readonly RandomAspect[];
}

/** Names of what every object has anyway, and numbers, which objects sort to the front. */
const nastyIds = ['constructor', '10', '9', 'toString', 'valueOf', 'A.1', 'b_2', 'Z-0', 'hasOwnProperty', 'e1'];

/** One number each, of few different ones: nearly everybody is tied with somebody, and the prize rules have to tell. */
function numberOnly(chance: Chance): RandomScheme {
  const [max, numbers] = chance.percent(90)
    ? ['1000', ['540', '541', '541.5', '539', '500', '60', '61', '62.25', '63', '70']]
    : [
        '999999999999999',
        ['999999999999999', '999999999999998.99999999', '123456789012345.12345678', '0.00000001', '5'],
      ];
  const aspect = { id: 'P', max, method: 'points' as const };
  const total = { digits: chance.pick([0, 2, 2, 12]) };
  const scale = chance.maybe(30, () => randomScale(chance));
  const values = chance.several(numbers, chance.between(2, 4));
  return {
    scoring: { criteria: [{ id: 'm', aspects: [aspect] }], rounding: { total }, scale },
    aspects: [{ aspect, values }],
  };
}

export function randomScheme(chance: Chance): RandomScheme {
  if (chance.percent(55)) return numberOnly(chance);
  const aspects: RandomAspect[] = [];
  const takeAspects = () => {
    const made = Array.from({ length: chance.pick([1, 1, 2]) }, (_, at) => {
      const nasty = nastyIds[aspects.length + at];
      const id = chance.percent(20) && nasty !== undefined ? nasty : `a${aspects.length + at}`;
      return randomAspect(chance, id);
    });
    aspects.push(...made);
    return made.map(({ aspect }) => aspect);
  };
  let count = 0;
  const takeCriteria = () => {
    const made = Array.from({ length: chance.pick([1, 1, 2]) }, () => randomCriterion(chance, count++, takeAspects));
    // Somebody must be able to get a point.
    const counts = made.some(({ weight }) => weight !== '0');
    return counts ? made : made.map((criterion) => ({ ...criterion, weight: '1' }));
  };
  const shared = { penaltyLimit: chance.maybe(30, () => chance.pick(['0', '1', '5'])), ...roundings(chance) };
  const scale = chance.maybe(50, () => randomScale(chance));
  if (chance.percent(45)) return { scoring: { criteria: takeCriteria(), ...shared, scale }, aspects };
  const components = Array.from({ length: chance.pick([1, 1, 2, 2, 3]) }, (_, at) =>
    randomComponent(chance, chance.percent(10) ? (nastyIds[at] as string) : `c${at}`, takeCriteria),
  );
  return { scoring: { components, ...shared, scale }, aspects };
}

function randomCriterion(chance: Chance, at: number, takeAspects: () => RandomAspect['aspect'][]): Criterion {
  const weight = chance.maybe(40, () => chance.pick(['0', '0.125', '2', '0.3', '1.0']));
  const id = `m${at}`;
  if (chance.percent(80)) return { id, weight, aspects: takeAspects() };
  return { id, weight, subCriteria: [{ id: `${id}-s`, aspects: takeAspects() }] };
}

function randomComponent(chance: Chance, id: string, takeCriteria: () => Criterion[]): Component {
  return {
    id,
    weight: chance.maybe(60, () => chance.pick(['0.3', '0.7', '0.25', '1', '0', '0.333333333333'])),
    scaledTo: chance.maybe(30, () => chance.pick(['10', '50', '0.3'])),
    outOf: chance.maybe(25, () => chance.pick(['3', '7', '100'])),
    criteria: takeCriteria(),
  };
}

function roundings(chance: Chance): { readonly rounding?: Rounding | undefined } {
  const point = (): RoundingPoint | undefined =>
    chance.maybe(45, () => ({
      digits: chance.maybe(70, () => chance.pick([0, 0, 1, 2, 3, 12])),
      mode: chance.maybe(70, () => chance.pick(['half-up', 'half-even', 'floor', 'ceil'] as const)),
    }));
  const total = () => chance.maybe(60, () => ({ digits: chance.pick([0, 0, 1, 3]), mode: point()?.mode }));
  return {
    rounding: chance.maybe(70, () => ({ aspect: point(), component: point(), total: total(), scale: point() })),
  };
}

function randomScale(chance: Chance): Scale {
  const kind = chance.pick(['none', 'ws500', 'ws500', 'ws700', 'ws700', 'pooled', 'pooled'] as const);
  if (kind !== 'pooled') return { kind };
  return { kind, digits: chance.maybe(50, () => chance.pick([0, 2])) };
}
