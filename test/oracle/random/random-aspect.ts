import type { Aspect, AspectBase, Combine, Method } from '@jiangsai/shared';
import { judgesNeeded } from '../plain/points.js';
import type { Chance } from './chance.js';

/** An aspect and the few marks that its judges choose from, so that ties are frequent. */
export interface RandomAspect {
  readonly aspect: Aspect;
  readonly values: readonly string[];
}

const methods: readonly Method[] = [
  'points',
  'points',
  'points',
  'pass-fail',
  'number-completed',
  'choice',
  'bands',
  'difference',
  'deduct-per-event',
  'rating',
  'judgement',
  'place',
];

export function randomAspect(chance: Chance, id: string): RandomAspect {
  const method = chance.pick(methods);
  const base = { id, max: chance.pick(['10', '10', '100', '4', '1.25', '0.7']), ...judging(chance, method) };
  const made = ofMethod(chance, method, base);
  const values = chance.several(made.values, chance.between(2, 4));
  return { aspect: { ...made.aspect, veto: chance.maybe(8, () => chance.percent(80)) }, values };
}

function judging(chance: Chance, method: Method): Pick<AspectBase, 'combine' | 'minJudges' | 'whenShort'> {
  const whenShort = chance.maybe(35, () => chance.pick(['refuse', 'plain-mean', 'plain-mean'] as const));
  const combine = chance.maybe(method === 'points' ? 65 : 50, () => randomCombine(chance, method));
  const kind = combine?.kind ?? (method === 'judgement' ? 'mean' : 'single');
  if (kind === 'sum') return { combine, minJudges: chance.maybe(40, () => chance.between(1, 3)) };
  if (kind === 'single' && whenShort !== 'plain-mean') return { combine, whenShort };
  return { combine, whenShort, minJudges: chance.maybe(40, () => chance.between(1, 5)) };
}

function randomCombine(chance: Chance, method: Method): Combine {
  if (method === 'judgement') return { kind: 'mean' };
  if (method === 'place') return { kind: 'single' };
  const kind = chance.pick(['single', 'mean', 'median', 'median', 'sum', 'trimmed-mean', 'trimmed-mean'] as const);
  if (kind !== 'trimmed-mean') return { kind };
  return {
    kind,
    high: chance.maybe(60, () => chance.between(0, 2)),
    low: chance.maybe(60, () => chance.between(1, 2)),
  };
}

function ofMethod(chance: Chance, method: Method, base: AspectBase): RandomAspect {
  switch (method) {
    case 'points': {
      const step = chance.maybe(30, () => chance.pick(['0.1', '0.05']));
      const coarse = ['0', '0.0', '0.1', '0.5', '0.6', '0.70'];
      const fine = [base.max, '0.55', '0.005', base.max === '0.7' ? '0.33333333' : '1.12345678'];
      return { aspect: { ...base, method, step }, values: step === undefined ? [...coarse, ...fine] : coarse };
    }
    case 'pass-fail':
      return { aspect: { ...base, method }, values: ['pass', 'fail'] };
    case 'number-completed':
      return { aspect: { ...base, method, possible: chance.pick([3, 7]) }, values: ['0', '1', '2', '3'] };
    case 'choice': {
      const choices = [
        { id: 'none', deduct: '0' },
        { id: '10', deduct: '33.3' },
        { id: 'toString', deduct: chance.pick(['1', '100', '250']) },
      ];
      const unit = chance.pick(['percent', 'points'] as const);
      return { aspect: { ...base, method, unit, choices }, values: choices.map(({ id }) => id) };
    }
    case 'rating': {
      const levels = ['1', '0.85', '0.333333', '0', '1.5'].map((fraction, at) => ({ id: `L${at}`, fraction }));
      return { aspect: { ...base, method, levels }, values: levels.map(({ id }) => id) };
    }
    case 'deduct-per-event':
      return {
        aspect: { ...base, method, deduct: chance.pick(['0', '0.3', '1', '5']) },
        values: ['0', '1', '2', '40'],
      };
    case 'judgement':
      return { aspect: { ...base, method }, values: ['0', '1', '2', '3'] };
    default:
      return ofMeasured(chance, method, base);
  }
}

function ofMeasured(chance: Chance, method: 'bands' | 'difference' | 'place', base: AspectBase): RandomAspect {
  const values = ['-1.5', '0', '0.8', '1', '1.0', '1.5', '2', '2.00000001', '12.5', 'dnf'];
  if (method === 'place') {
    const first = chance.pick(['1', '10', '3.5']);
    const step = chance.pick(['1', '0.5', '0', '4']);
    return { aspect: { ...base, method, first, step, best: chance.pick(['low', 'high']) }, values };
  }
  if (method === 'difference') {
    const side = chance.maybe(70, () => chance.pick(['both', 'over', 'under'] as const));
    const count = chance.pick(['started', 'complete'] as const);
    const step = chance.pick(['1', '0.5', '0.3']);
    const [tolerance, deduct] = [chance.maybe(50, () => chance.pick(['0', '0.2', '0.5'])), chance.pick(['0.5', '1'])];
    return { aspect: { ...base, method, target: '1', tolerance, side, step, deduct, count }, values };
  }
  const bands = [
    { from: '0', to: '1', points: chance.pick([base.max, '1', '200']) },
    { above: '1', below: '2', points: '0.6' },
    { from: '0.5', to: '12.5', points: chance.pick(['0.3', '-1']) },
  ];
  return { aspect: { ...base, method, bands: chance.percent(30) ? [...bands, { points: '0.1' }] : bands }, values };
}

/** What the judges of one entry give, the first judge first; `gaps` of 100 panels are not complete. */
export function randomPanel(chance: Chance, { aspect, values }: RandomAspect, gaps: number): string[] {
  const isSingle = (aspect.combine?.kind ?? (aspect.method === 'judgement' ? 'mean' : 'single')) === 'single';
  const needed = judgesNeeded(aspect);
  let judges = isSingle ? 1 : needed + chance.pick([0, 0, 1, 2]);
  if (aspect.whenShort === 'plain-mean' && !isSingle && chance.percent(30)) judges = chance.between(1, needed);
  if (chance.percent(gaps)) judges = chance.roll(isSingle ? 1 : needed);
  // A panel whose levels differ by 2 has to talk and score again, so no valid package has one.
  const near = chance.roll(3);
  const level = () => String(near + chance.roll(2));
  return Array.from({ length: judges }, () => {
    if (aspect.veto === true && chance.percent(5)) return 'veto';
    return aspect.method === 'judgement' ? level() : chance.pick(values);
  });
}
