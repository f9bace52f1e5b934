import fc from 'fast-check';
import { listAspects, type Aspect, type Scoring } from '../../competition/index.js';
import { combineOf, judgesNeeded } from '../../marking/index.js';
import type { EntryMark } from '../entry-score.js';
import { hundredths } from './any-scoring.js';

/** Any mark that an aspect takes. */
export function anyMark(aspect: Aspect): fc.Arbitrary<string> {
  const specials = [...(aspect.veto ? ['veto'] : []), ...(isMeasured(aspect) ? ['dnf'] : [])];
  const usual = { weight: 9, arbitrary: usualMark(aspect) };
  return specials.length > 0
    ? fc.oneof(usual, { weight: 1, arbitrary: fc.constantFrom(...specials) })
    : usual.arbitrary;
}

function usualMark(aspect: Aspect): fc.Arbitrary<string> {
  switch (aspect.method) {
    case 'points':
      return aspect.step === undefined
        ? hundredths(0, Number(aspect.max))
        : stepsOf(Number(aspect.max), Number(aspect.step));
    case 'pass-fail':
      return fc.constantFrom('pass', 'fail');
    case 'number-completed':
      return fc.nat(aspect.possible).map(String);
    case 'choice':
      return fc.constantFrom(...aspect.choices.map(({ id }) => id));
    case 'rating':
      return fc.constantFrom(...aspect.levels.map(({ id }) => id));
    case 'bands':
    case 'difference':
    case 'place':
      return hundredths(-4, 7);
    case 'deduct-per-event':
      return fc.nat(20).map(String);
    case 'judgement':
      return fc.integer({ min: 1, max: 2 }).map(String);
  }
}

function stepsOf(max: number, step: number): fc.Arbitrary<string> {
  return fc.nat(Math.floor(max / step)).map((count) => String(count * step));
}

function isMeasured({ method }: Aspect): boolean {
  return method === 'bands' || method === 'difference' || method === 'place';
}

/** So many marks of different judges. */
export function marksOf(aspect: Aspect, count: number): fc.Arbitrary<EntryMark[]> {
  return fc
    .array(anyMark(aspect), { minLength: count, maxLength: count })
    .map((values) => values.map((value, at) => ({ aspect: aspect.id, judge: `j${at}`, value })));
}

/** Up to all the marks that an aspect needs, or one more where several judges mark; `all` of them if asked. */
export function anyMarksOf(aspect: Aspect, all = false): fc.Arbitrary<EntryMark[]> {
  const needed = combineOf(aspect).kind === 'single' ? 1 : judgesNeeded(aspect);
  const most = combineOf(aspect).kind === 'single' ? 1 : needed + 1;
  return fc.integer({ min: all ? needed : 0, max: most }).chain((count) => marksOf(aspect, count));
}

/** Marks of one entry; some aspects have none, some too few. */
export function anyMarks(scoring: Scoring, all = false): fc.Arbitrary<EntryMark[]> {
  const aspects = listAspects(scoring).map(({ aspect }) => anyMarksOf(aspect, all));
  return fc.tuple(...aspects).map((lists) => lists.flat());
}
