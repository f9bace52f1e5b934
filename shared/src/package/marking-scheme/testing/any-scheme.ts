import fc from 'fast-check';
import { checkScoring, type Aspect, type Scoring, type SubCriterion } from '../../../competition/index.js';
import { formatDecimal, parseDecimal, sum } from '../../../numbers/index.js';

/** Texts as people type them, and as they should not. */
const word = fc.constantFrom('Seam', '焊缝', 'Zählung', '100', '2026-01-02', "'quoted'", '007', '1e5', 'TRUE');
const nasty = fc.constantFrom(
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+49 170',
  '-5',
  '@SUM(A1)',
  'a "b" <c> & d',
  'Total',
  'Judg Score',
  'Max Mark',
  'x_x0041_y',
  'one\ntwo',
  '🏅 gold',
);
export const plainText = fc.oneof({ weight: 3, arbitrary: word }, nasty);
export const anyText = fc.oneof(
  plainText,
  fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
  fc.constantFrom(' outer blanks ', '\r\n', 'a\r\nb', '\u0001\ufffe', '#-#A:::#x~x#'),
);

const points = fc.constantFrom('0.05', '0.1', '0.25', '0.5', '1', '1.5', '2', '10', '0.00000001', '12.34567891');
const small = fc.constantFrom('0', '0.1', '0.25', '0.5', '1', '2', '33.3', '50', '100', '0.00000001');
const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one })) as fc.Arbitrary<
    Partial<Record<K, T>>
  >;
const joined = <T>(...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((each) => Object.assign({}, ...each) as T);

/** What the calculations of the form can say. */
const sayable = fc.oneof(
  fc.record({ method: fc.constant('pass-fail' as const) }),
  fc.record({ method: fc.constant('number-completed' as const), possible: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ method: fc.constant('deduct-per-event' as const), deduct: small }),
  joined<object>(
    fc.record({ method: fc.constant('choice'), unit: fc.constantFrom('percent', 'points') }),
    fc
      .array(joined<object>(fc.record({ deduct: small }), optional('name', word)), { minLength: 1, maxLength: 6 })
      .map((choices) => ({ choices: choices.map((choice, at) => ({ id: String(at + 1), ...choice })) })),
  ),
  fc.record({
    method: fc.constant('difference' as const),
    target: fc.constantFrom('1', '500', '0.25', '100.12345678'),
    step: fc.constantFrom('0.1', '1', '5'),
    deduct: small,
    count: fc.constant('started' as const),
  }),
  fc.record({ method: fc.constant('points' as const) }),
);

const judgement = fc
  .tuple(plainText, plainText, plainText, plainText)
  .map((descriptors) => ({ method: 'judgement' as const, descriptors }));

const sections = ['1', '2', '10', 'A.1', '007'];

/** A scheme that the official form holds whole: `import(export(it))` is it, without a copy beside the form. */
export const sayableScheme: fc.Arbitrary<Scoring> = fc
  .array(
    joined<{ name?: string; subCriteria: SubCriterion[] }>(
      optional('name', plainText),
      fc
        .array(
          joined<SubCriterion>(
            optional('name', plainText),
            optional('day', fc.constantFrom('1', '2', 'C1', '01', 'Day 3')),
            fc
              .array(
                joined<Aspect>(
                  fc.record({ name: plainText, max: points }),
                  optional('description', plainText),
                  optional('requirement', plainText),
                  optional('section', fc.constantFrom(...sections)),
                  fc.oneof(sayable, judgement),
                ),
                { minLength: 1, maxLength: 3 },
              )
              .map((aspects) => ({ aspects })),
          ),
          { minLength: 1, maxLength: 3 },
        )
        .map((subCriteria) => ({ subCriteria })),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((criteria) => {
    const numbered = criteria.map((criterion, at) => numberedAs(criterion, 'ABC'[at] ?? 'Z'));
    const aspects = numbered.flatMap(({ subCriteria }) => subCriteria.flatMap((sub) => sub.aspects));
    const total = formatDecimal(sum(aspects.map(({ max }) => parseDecimal(max))));
    const weights = fc.tuple(
      ...sections.map((id) =>
        joined<object>(fc.record({ id: fc.constant(id), weight: small }), optional('name', plainText)),
      ),
    );
    return weights.map((listed) => ({ criteria: numbered, checks: { total, sections: listed } }) as Scoring);
  });

function numberedAs(criterion: { name?: string; subCriteria: SubCriterion[] }, id: string) {
  const subCriteria = criterion.subCriteria.map((sub, at) => ({
    ...sub,
    id: `${id}${at + 1}`,
    aspects: sub.aspects.map((aspect, place) => ({ ...aspect, id: `${id}${at + 1}.${place + 1}` })),
  }));
  return { ...criterion, id, subCriteria };
}

const unsayable = fc.oneof(
  fc.record({
    method: fc.constant('bands' as const),
    bands: fc.constant([
      { from: '0', to: '1', points: '16' },
      { above: '1', points: '2' },
    ]),
  }),
  fc.record({ method: fc.constant('rating' as const), levels: fc.constant([{ id: 'good', fraction: '0.8' }]) }),
  fc.record({ method: fc.constant('place' as const), first: small, step: small, best: fc.constant('low' as const) }),
  fc.record({ method: fc.constant('points' as const), step: fc.constant('0.5') }),
  fc.record({
    method: fc.constant('choice' as const),
    unit: fc.constant('points' as const),
    choices: fc.constant([
      { id: 'clean', deduct: '0' },
      { id: 'dirty', deduct: '1', name: { en: 'dirty', 'zh-CN': '脏' } },
    ]),
  }),
  fc.record({
    method: fc.constant('difference' as const),
    target: fc.constantFrom('0', '-3', '7'),
    tolerance: small,
    side: fc.constantFrom('both', 'over'),
    step: fc.constant('1'),
    deduct: small,
    count: fc.constantFrom('started', 'complete'),
  }),
  fc.record({ method: fc.constant('judgement' as const), minJudges: fc.constantFrom(2, 5) }),
);
const localText = fc.oneof(anyText, fc.record({ en: anyText, 'zh-CN': anyText }), fc.record({ en: anyText }));

const anyAspect = joined<object>(
  fc.record({ max: fc.oneof(points, fc.constantFrom('999999999.999', '0.123456789012')) }),
  optional('name', localText),
  optional('description', localText),
  optional('requirement', anyText),
  optional('section', fc.oneof(fc.constantFrom(...sections), anyText)),
  optional('veto', fc.boolean()),
  fc.oneof(sayable, judgement, unsayable),
);
const few = { minLength: 1, maxLength: 3 };
const aspectList = fc.array(anyAspect, few).map((aspects) => ({ aspects }));
const subCriterionList = fc
  .array(joined<object>(optional('name', localText), optional('day', anyText), aspectList), few)
  .map((subCriteria) => ({ subCriteria }));
const criterionList = fc
  .array(
    joined<object>(
      optional('name', localText),
      optional('weight', fc.constantFrom('1', '0.125', '2')),
      fc.oneof(aspectList, subCriterionList),
    ),
    few,
  )
  .map((criteria) => ({ criteria }));
const componentList = fc
  .array(
    joined<object>(
      optional('name', localText),
      optional('weight', fc.constantFrom('0.3', '0.7')),
      optional('scaledTo', fc.constantFrom('100', '50')),
      optional('passMark', fc.constant('60')),
      criterionList,
    ),
    few,
  )
  .map((components) => ({ components }));
const section = joined<object>(fc.record({ weight: fc.constantFrom('5', '95', '-1') }), optional('name', localText));

const partKinds = ['components', 'criteria', 'subCriteria', 'aspects'];

/** Ids of a scheme's parts by their kind and number: as the form has them, as people make them, as nobody should. */
const idStyles: readonly ((kind: string, number: number) => string)[] = [
  (kind, number) => (kind === 'criteria' ? 'ABCDEFGHIJ'.charAt(number) : `${kind}.${number}`),
  (kind, number) => String(partKinds.indexOf(kind) * 1000 + number),
  (kind, number) => (number === 0 && kind === 'aspects' ? 'constructor' : `${kind}-${number}`),
];

/** Any scheme that the package takes. */
export const anyScheme: fc.Arbitrary<Scoring> = fc
  .tuple(
    joined<object>(
      fc.oneof(criterionList, componentList),
      optional('passMark', fc.constant('60')),
      optional('penaltyLimit', fc.constant('10')),
      optional('rounding', fc.constant({ total: { digits: 1 } })),
      optional('scale', fc.constant({ kind: 'ws700' })),
      optional(
        'checks',
        joined<object>(
          optional('total', fc.constantFrom('100', '1')),
          optional(
            'sections',
            fc.tuple(section, section).map((list) => list.map((one, at) => ({ id: sections[at], ...one }))),
          ),
          optional('aspectMax', fc.constant('2')),
          optional('blocking', fc.boolean()),
        ),
      ),
    ),
    fc.constantFrom(...idStyles),
  )
  .map(([scheme, idOf]) => {
    const { scoring, problems } = checkScoring(withIds(scheme, idOf));
    if (!scoring) throw new Error(JSON.stringify(problems));
    return scoring;
  });

/** The scheme with an id for each of its parts, counted over the whole scheme. */
function withIds(scheme: object, idOf: (kind: string, number: number) => string): object {
  const counts = new Map<string, number>();
  const number = (kind: string) => {
    const next = counts.get(kind) ?? 0;
    counts.set(kind, next + 1);
    return next;
  };
  const inside = (part: object): object =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]: [string, unknown]) => [
        key,
        partKinds.includes(key)
          ? (value as object[]).map((one) => ({ id: idOf(key, number(key)), ...inside(one) }))
          : value,
      ]),
    );
  return inside(scheme);
}
