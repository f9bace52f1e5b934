import fc from 'fast-check';
import type { Aspect, Combine, Criterion, Rounding, Scoring } from '../../competition/index.js';

/** Hundredths as a decimal string, some of them with zeros at the end. */
export const hundredths = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => (value / 100).toFixed(2));

const weight = fc.option(fc.constantFrom('0', '0.125', '0.3', '0.7', '1', '2'), { nil: undefined });
const max = fc.constantFrom('0.5', '1.25', '3', '10', '100');

const severalJudges: fc.Arbitrary<Partial<Aspect>> = fc
  .record({
    combine: fc.constantFrom<Combine>(
      { kind: 'single' },
      { kind: 'mean' },
      { kind: 'median' },
      { kind: 'sum' },
      { kind: 'trimmed-mean' },
      { kind: 'trimmed-mean', high: 2, low: 0 },
    ),
    minJudges: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    whenShort: fc.constantFrom('refuse' as const, 'plain-mean' as const, undefined),
  })
  .map(({ combine, minJudges, whenShort }) => ({
    combine,
    minJudges: combine.kind === 'single' ? undefined : minJudges,
    whenShort: combine.kind === 'sum' ? undefined : whenShort,
  }));

const panel: fc.Arbitrary<Partial<Aspect>> = fc.record({ minJudges: fc.option(fc.constant(4), { nil: undefined }) });

const limit = fc.option(hundredths(-3, 6), { nil: undefined });
const bands = fc.array(fc.record({ above: limit, from: limit, to: limit, below: limit, points: hundredths(-2, 12) }), {
  maxLength: 4,
});
const choices = fc
  .array(hundredths(0, 120), { minLength: 1, maxLength: 4 })
  .map((list) => list.map((deduct, at) => ({ id: `c${at}`, deduct })));

/** The keys of each method, and whether several judges may mark it. */
const methods: readonly fc.Arbitrary<object>[] = [
  fc.record({ method: fc.constant('points'), step: fc.constantFrom(undefined, '0.25', '3') }),
  fc.constant({ method: 'pass-fail' }),
  fc.record({ method: fc.constant('number-completed'), possible: fc.integer({ min: 1, max: 7 }) }),
  fc.record({ method: fc.constant('choice'), unit: fc.constantFrom('percent', 'points'), choices }),
  fc.record({ method: fc.constant('bands'), bands }),
  fc.record({
    method: fc.constant('difference'),
    target: hundredths(-1, 5),
    tolerance: fc.option(hundredths(0, 1), { nil: undefined }),
    side: fc.constantFrom('both', 'over', 'under', undefined),
    step: hundredths(0.01, 1),
    deduct: hundredths(0, 2),
    count: fc.constantFrom('started', 'complete'),
  }),
  fc.record({ method: fc.constant('deduct-per-event'), deduct: hundredths(0, 2) }),
  fc.record({
    method: fc.constant('rating'),
    levels: choices.map((list) => list.map(({ id, deduct }) => ({ id, fraction: deduct }))),
  }),
];

const place = fc.record({
  method: fc.constant('place'),
  first: hundredths(0, 100),
  step: hundredths(0, 20),
  best: fc.constantFrom('low', 'high'),
});

const common = fc.record({ max, veto: fc.option(fc.boolean(), { nil: undefined }) });

/** An aspect of any method but `place`. */
export const anyAspect: fc.Arbitrary<Aspect> = fc
  .oneof(
    { weight: 8, arbitrary: fc.tuple(fc.oneof(...methods), severalJudges) },
    { weight: 2, arbitrary: fc.tuple(fc.constant({ method: 'judgement' }), panel) },
  )
  .chain(([method, judges]) => common.map((rest) => withoutGaps({ id: 'x', ...rest, ...method, ...judges }) as Aspect));

/** An aspect with points by place. */
export const anyPlaceAspect: fc.Arbitrary<Aspect> = fc
  .tuple(common, place)
  .map(([rest, method]) => withoutGaps({ id: 'x', ...rest, ...method }) as Aspect);

const rounding: fc.Arbitrary<Rounding> = fc.record(
  Object.fromEntries(
    (['aspect', 'component', 'total'] as const).map((name) => [
      name,
      fc.record({
        digits: fc.integer({ min: 0, max: 4 }),
        mode: fc.constantFrom('half-up', 'half-even', 'floor', 'ceil'),
      }),
    ]),
  ),
);

interface Part {
  readonly weight?: string;
  readonly aspects: readonly Aspect[];
}

const part = (aspect: fc.Arbitrary<Aspect>): fc.Arbitrary<Part> =>
  fc.record({ weight, aspects: fc.array(aspect, { minLength: 1, maxLength: 4 }) });

/** A scheme of a few aspects: direct criteria or components, weights, pass marks, a penalty limit, rounding points. */
export function anyScoring(aspect: fc.Arbitrary<Aspect> = anyAspect): fc.Arbitrary<Scoring> {
  return fc
    .record({
      parts: fc.array(part(aspect), { minLength: 1, maxLength: 3 }),
      inComponents: fc.boolean(),
      inSubCriteria: fc.boolean(),
      rules: fc.record({
        passMark: fc.option(hundredths(0, 60), { nil: undefined }),
        penaltyLimit: fc.option(hundredths(0, 5), { nil: undefined }),
        rounding: fc.option(rounding, { nil: undefined }),
      }),
      component: fc.record({
        weight,
        scaledTo: fc.constantFrom(undefined, '40'),
        outOf: fc.constantFrom(undefined, '7'),
        passMark: fc.option(hundredths(0, 60), { nil: undefined }),
      }),
    })
    .map(({ parts, inComponents, inSubCriteria, rules, component }) => {
      const criteria = parts.map((one, at) => criterionOf(one, at, inSubCriteria));
      // Somewhere to reach something: a component whose criteria all weigh 0 is refused.
      const first = { ...component, id: 'p0', criteria: [{ ...criteria[0], weight: '1' } as Criterion] };
      const others = criteria
        .slice(1)
        .map((one, at) => ({ id: `p${at + 1}`, criteria: [{ ...one, weight: undefined }] }));
      return withoutGaps(inComponents ? { ...rules, components: [first, ...others] } : { ...rules, criteria });
    });
}

function criterionOf({ weight: own, aspects }: Part, at: number, inSubCriteria: boolean): Criterion {
  const named = aspects.map((aspect, index) => ({ ...aspect, id: `a${at}-${index}` }));
  const id = `c${at}`;
  return inSubCriteria
    ? { id, weight: own, subCriteria: [{ id: `s${at}`, aspects: named }] }
    : { id, weight: own, aspects: named };
}

/** What a file says has no keys without a value. */
function withoutGaps<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
