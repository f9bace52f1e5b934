import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import {
  decimal,
  maximum,
  notNegative,
  positive,
  Reading,
  share,
  type Shape,
} from '../../competition/checks/shapes/index.js';
import type { Problem } from '../../refusals/index.js';
import { checkPackage } from '../competition-package/read-package.js';
import { pathsOf, replaced } from '../../competition/checks/testing/replaced.js';
import { soundPackage } from '../testing/sound-package.js';
import { packageSchema } from './package-schema.js';

const fixtures = new URL('../../../../test/fixtures/packages/', import.meta.url);
const published = new URL('../../../../docs/package.schema.json', import.meta.url);
const packages = readdirSync(fixtures).filter((file) => !file.includes('.expected.'));
const read = (file: URL) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

// The strict mode finds keywords that say nothing; a choice of types is meant where null is.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
const isOfForm = ajv.compile(packageSchema());

/** What only a reader that knows the other parts can find. */
const beyondForm = new Set<Problem['code']>([
  'package/duplicate-id',
  'package/key-not-in-scheme',
  'package/time-descending',
  'package/combine-not-allowed',
  'package/plain-mean-of-sum',
  'package/several-judges-of-single',
  'package/digits-of-pooled-only',
  'package/veto-is-no-choice',
  'package/qualification-cycle',
  'package/text-broken',
]);

function isOfFormOnly({ code, where = '' }: Problem): boolean {
  const weightless = code === 'package/max-not-positive' && where.endsWith('criteria');
  const aboveOne = code === 'number/not-a-share';
  return (
    !weightless &&
    !aboveOne &&
    !beyondForm.has(code) &&
    !/^(package\/unknown-(unit|delegation|entry|aspect|component)|marking\/.*)$/.test(code)
  );
}

describe('the published schema of a package', () => {
  it('is what the shapes describe: after a change of theirs, npm run schema writes it anew', () => {
    expect(read(published)).toEqual(packageSchema());
  });

  it.each(packages)('lets %s through', (file) => {
    expect(isOfForm(read(new URL(file, fixtures))) || isOfForm.errors).toBe(true);
  });

  it('lets a package through in which every key stands once', () => {
    expect(isOfForm(soundPackage) || isOfForm.errors).toBe(true);
  });

  it.each<[string, unknown]>([
    ['format', 'jiangsai-package/2'],
    ['colour', 'red'],
    ['skills', {}],
    ['skills.0.id', '-x'],
    ['skills.0.scoring.criteria', [{ id: 'A', aspects: [] }]],
    ['skills.0.scoring.components.0.criteria.0.aspects.0.max', '0'],
    ['skills.0.scoring.components.0.criteria.0.aspects.0.max', 10],
    ['skills.0.scoring.components.0.criteria.0.aspects.0.method', 'magic'],
    ['skills.0.scoring.components.0.criteria.0.aspects.0.possible', 3],
    ['skills.0.scoring.components.0.criteria.0.subCriteria', []],
    ['skills.0.prizes.0.rule', 'by-luck'],
    ['skills.0.prizes.0.awards', []],
    ['skills.0.prizes.1.awards.0.share', '1.5'],
    ['skills.0.entries.0.levelHeld', '4'],
    ['skills.0.entries.0.size', 1.5],
    ['skills.0.marks.0.value', 80],
    ['skills.0.decisions.0.order', null],
    ['delegationRanking.rule', 'by-luck'],
  ])('refuses %s %j', (path, by) => {
    const changed = replaced(soundPackage, path.split('.'), by);
    expect(isOfForm(changed)).toBe(false);
    expect(checkPackage(changed).package).toBeNull();
  });

  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      null,
      [],
      {},
      '',
      '0',
      '-1',
      '08',
      '1e5',
      '2/3',
      0,
      -1,
      1.5,
      5,
      true,
      'e1',
      'points',
      'judgement',
      'by-count',
    ),
  );
  const onePlaceChanged = fc
    .tuple(fc.constantFrom(...pathsOf(soundPackage)), anything)
    .map(([path, by]) => replaced(soundPackage, path, by));

  it('lets through whatever the reader lets through, and refuses whatever has not the form', () => {
    fc.assert(
      fc.property(onePlaceChanged, (value) => {
        const { problems } = checkPackage(value);
        if (problems.length === 0) expect(isOfForm(value) || isOfForm.errors).toBe(true);
        if (problems.some(isOfFormOnly)) expect(isOfForm(value)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the patterns of numbers', () => {
  const shapes: readonly [string, Shape<string>][] = [
    ['any', decimal],
    ['not negative', notNegative],
    ['positive', positive],
    ['a maximum', maximum],
    ['a share', share],
  ];
  const digits = fc.stringMatching(/^[0-9]{0,17}$/);
  const spelled = fc
    .tuple(
      fc.constantFrom('', '-', '+', ' '),
      digits,
      fc.constantFrom('', '.', '/'),
      digits,
      fc.constantFrom('', '\n', 'e1', '.'),
    )
    .map((parts) => parts.join(''));
  const zeros = fc.stringMatching(/^-?[01]?\.?0{0,13}1?$/);

  it.each(shapes)('%s: say the same as the reader', (_, shape) => {
    const { pattern } = shape.describe(new Map()) as { pattern: string };
    const matches = new RegExp(pattern, 'u');
    fc.assert(
      fc.property(fc.oneof(spelled, zeros), (text) => {
        const fraction = text.includes('/');
        const at = Reading.start();
        shape(text, at);
        // How two numbers compare, a pattern cannot see.
        if (fraction) expect(at.found === 0 && !matches.test(text)).toBe(false);
        else expect(matches.test(text)).toBe(at.found === 0);
      }),
      { numRuns: 1000 },
    );
  });
});
