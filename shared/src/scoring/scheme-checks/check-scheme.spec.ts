import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Aspect, Criterion, SchemeChecks, Scoring } from '../../competition/index.js';
import { formatDecimal, parseDecimal, sum } from '../../numbers/index.js';
import { refusalText } from '../../refusals/index.js';
import { checkScheme } from './check-scheme.js';

const points = (id: string, max: string, section?: string): Aspect => ({ id, max, method: 'points', section });
const criterion = (id: string, aspects: readonly Aspect[], weight?: string): Criterion => ({ id, weight, aspects });
const schemeOf = (aspects: readonly Aspect[], checks?: SchemeChecks): Scoring => ({
  criteria: [criterion('A', aspects)],
  checks,
});
const found = (scoring: Scoring) => checkScheme(scoring).warnings.map(({ code, where }) => `${code} ${where}`);
const texts = ['none', 'some', 'good', 'best'] as const;

describe('the checks of a scheme', () => {
  it('find nothing in a scheme that asks for nothing', () => {
    expect(checkScheme(schemeOf([points('a', '3')]))).toEqual({ warnings: [], problems: [] });
  });

  it('warn, unless the scheme says that they are blocking', () => {
    const finding = { code: 'scheme/total-differs', params: { stated: '4', sum: '3' }, where: 'checks.total' };
    expect(checkScheme(schemeOf([points('a', '3')], { total: '4' }))).toEqual({ warnings: [finding], problems: [] });
    expect(checkScheme(schemeOf([points('a', '3')], { total: '4', blocking: false })).problems).toEqual([]);
    expect(checkScheme(schemeOf([points('a', '3')], { total: '4', blocking: true }))).toEqual({
      warnings: [],
      problems: [finding],
    });
  });

  it('say it in both languages', () => {
    const [finding] = checkScheme(schemeOf([points('a', '3')], { total: '4' })).warnings;
    expect(finding && refusalText(finding, 'zh-CN')).toContain('合计 3 分');
    expect(finding && refusalText(finding, 'en')).toContain('sum to 3, not to 4');
  });
});

describe('the total', () => {
  it.each([
    ['100', ['60', '40']],
    ['100.00', ['60', '40']],
    ['0.3', ['0.1', '0.2']],
  ])('of %s is reached by %j', (total, maxima) => {
    expect(
      found(
        schemeOf(
          maxima.map((max, at) => points(`a${at}`, max)),
          { total },
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['100', ['60', '39.99']],
    ['100', ['60', '40.01']],
    ['0', ['1']],
  ])('of %s is not reached by %j', (total, maxima) => {
    const scheme = schemeOf(
      maxima.map((max, at) => points(`a${at}`, max)),
      { total },
    );
    expect(found(scheme)).toEqual(['scheme/total-differs checks.total']);
  });

  it('counts maxima × the weight of their criterion, and a tie-break of weight 0 not at all', () => {
    const criteria = [
      criterion('weld', [points('w', '100')], '0.125'),
      criterion('cut', [points('c', '10')]),
      criterion('tie', [points('t', '7')], '0'),
    ];
    expect(found({ criteria, checks: { total: '22.5' } })).toEqual([]);
    expect(found({ criteria, checks: { total: '117' } })).toEqual(['scheme/total-differs checks.total']);
  });

  it('goes over all components and sub-criteria', () => {
    const scoring: Scoring = {
      components: [
        { id: 'theory', weight: '0.3', criteria: [criterion('T', [points('t', '100')])] },
        {
          id: 'practice',
          weight: '0.7',
          criteria: [{ id: 'P', subCriteria: [{ id: 'P1', aspects: [points('p', '12'), points('q', '8')] }] }],
        },
      ],
    };
    expect(found({ ...scoring, checks: { total: '120' } })).toEqual([]);
    expect(found({ ...scoring, checks: { total: '100' } })).toEqual(['scheme/total-differs checks.total']);
  });

  it('of any scheme is the sum of its maxima', () => {
    const maxima = fc.array(
      fc.integer({ min: 1, max: 10 ** 9 }).map((n) => formatDecimal(parseDecimal(`${n}`).div(100n))),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(maxima, (each) => {
        const aspects = each.map((max, at) => points(`a${at}`, max));
        const total = sum(each.map((max) => parseDecimal(max)));
        expect(found(schemeOf(aspects, { total: formatDecimal(total) }))).toEqual([]);
        expect(found(schemeOf(aspects, { total: formatDecimal(total.add(1n)) }))).toHaveLength(1);
      }),
    );
  });
});

describe('weights of components', () => {
  const theoryAndPractice = (theory?: string, practice?: string): Scoring => ({
    components: [
      { id: 'theory', weight: theory, criteria: [criterion('T', [points('t', '100')])] },
      { id: 'practice', weight: practice, criteria: [criterion('P', [points('p', '100')])] },
    ],
  });

  it.each([
    ['0.3', '0.7'],
    ['0.20', '0.80'],
    ['0', '1'],
    ['0', undefined],
  ])('%s and %s sum to 1', (theory, practice) => {
    expect(found(theoryAndPractice(theory, practice))).toEqual([]);
  });

  it.each([
    ['0.3', '0.6', '0.9'],
    ['30', '70', '100'],
    [undefined, undefined, '2'],
  ])('%s and %s do not', (theory, practice, together) => {
    expect(checkScheme(theoryAndPractice(theory, practice)).warnings).toEqual([
      { code: 'scheme/weights-not-one', params: { sum: together }, where: 'components' },
    ]);
  });

  it('are nothing to a skill without components, nor to a single one', () => {
    expect(found(schemeOf([points('a', '3')]))).toEqual([]);
    expect(found({ components: [{ id: 'practice', criteria: [criterion('P', [points('p', '20')])] }] })).toEqual([]);
  });
});

describe('full marks of a component', () => {
  const practiceOutOf = (outOf?: string, weight?: string): Scoring => ({
    components: [
      { id: 'theory', weight: '0', criteria: [criterion('T', [points('t', '100')])] },
      {
        id: 'practice',
        outOf,
        criteria: [criterion('P', [points('p', '80')], weight), criterion('Q', [points('q', '20')])],
      },
    ],
  });

  it.each([[undefined], ['100'], ['100.0'], ['150']])('of %s hold its maxima', (outOf) => {
    expect(found(practiceOutOf(outOf))).toEqual([]);
  });

  it('are too few when the maxima come to more', () => {
    expect(checkScheme(practiceOutOf('99.5')).warnings).toEqual([
      { code: 'scheme/maxima-above-out-of', params: { sum: '100', outOf: '99.5' }, where: 'components[1].outOf' },
    ]);
  });

  it('look at maxima × weight', () => {
    expect(found(practiceOutOf('60', '0.5'))).toEqual([]);
    expect(found(practiceOutOf('59', '0.5'))).toEqual(['scheme/maxima-above-out-of components[1].outOf']);
  });
});

describe('standards sections', () => {
  const sections = [
    { id: '1', weight: '60' },
    { id: '2', weight: '40' },
  ];

  it('are not asked for where the scheme names none', () => {
    expect(found(schemeOf([points('a', '3', '9')]))).toEqual([]);
    expect(found(schemeOf([points('a', '3')], { sections: [] }))).toEqual([]);
  });

  it('hold when every aspect is in one and each gets its weight', () => {
    expect(found(schemeOf([points('a', '60', '1'), points('b', '40', '2')], { sections }))).toEqual([]);
  });

  it('miss an aspect without one, and one in a section that is not there', () => {
    const aspects = [points('a', '60', '1'), points('b', '38', '2'), points('c', '1'), points('d', '1', '3')];
    expect(found(schemeOf(aspects, { sections }))).toEqual([
      'scheme/section-missing criteria[0].aspects[2].section',
      'scheme/section-unknown criteria[0].aspects[3].section',
    ]);
  });

  it('are told with what is wrong: the section that is not there, how far all are off', () => {
    const aspects = [points('a', '54', '1'), points('b', '40', '2'), points('c', '6', '3')];
    expect(checkScheme(schemeOf(aspects, { sections })).warnings).toEqual([
      { code: 'scheme/sections-off-weight', params: { off: '6', limit: '5' }, where: 'checks.sections' },
      { code: 'scheme/section-unknown', params: { section: '3' }, where: 'criteria[0].aspects[2].section' },
    ]);
  });

  it.each([
    ['57.5', '42.5', undefined, 'is as much as they may be off'],
    ['57.49', '42.51', undefined, 'is more'],
    ['60', '40', '0', 'is nothing'],
    ['59.9', '40.1', '0', 'is more than nothing'],
  ])('with %s and %s of 60 and 40 under a limit of %s: that %s', (first, second, sectionLimit, says) => {
    const aspects = [points('a', first, '1'), points('b', second, '2')];
    const off = says.startsWith('is more') ? ['scheme/sections-off-weight checks.sections'] : [];
    expect(found(schemeOf(aspects, { sections, sectionLimit }))).toEqual(off);
  });

  it('tell when their weights sum to something else than the aspects', () => {
    expect(checkScheme(schemeOf([points('a', '60', '1'), points('b', '39', '2')], { sections })).warnings).toEqual([
      { code: 'scheme/sections-sum-differs', params: { weights: '100', total: '99' }, where: 'checks.sections' },
    ]);
  });

  it('count maxima × the weight of their criterion', () => {
    const criteria = [criterion('A', [points('a', '120', '1')], '0.5'), criterion('B', [points('b', '40', '2')])];
    expect(found({ criteria, checks: { sections, sectionLimit: '0' } })).toEqual([]);
  });
});

describe('one aspect', () => {
  it.each([
    ['2', []],
    ['2.00', []],
    ['2.01', ['scheme/aspect-above-max criteria[0].aspects[0].max']],
  ])('of %s under a limit of 2', (max, expected) => {
    expect(found(schemeOf([points('a', max)], { aspectMax: '2' }))).toEqual(expected);
  });

  it('that is too large is told with its maximum and the limit', () => {
    expect(checkScheme(schemeOf([points('a', '2.5')], { aspectMax: '2' })).warnings).toMatchObject([
      { params: { max: '2.5', limit: '2' } },
    ]);
  });

  it('is named with its place in a component and a sub-criterion', () => {
    const scoring: Scoring = {
      components: [
        {
          id: 'practice',
          criteria: [
            criterion('A', [points('a', '1')]),
            {
              id: 'B',
              subCriteria: [
                { id: 'B1', aspects: [points('b', '1')] },
                { id: 'B2', aspects: [points('c', '1'), points('d', '3')] },
              ],
            },
          ],
        },
      ],
      checks: { aspectMax: '2' },
    };
    expect(found(scoring)).toEqual(['scheme/aspect-above-max components[0].criteria[1].subCriteria[1].aspects[1].max']);
  });

  it('that is judged has a text for each level', () => {
    const judged = (descriptors?: Aspect['descriptors']) =>
      found(schemeOf([{ id: 'a', max: '1', method: 'judgement', descriptors }]));
    expect(judged(texts)).toEqual([]);
    expect(judged([{ 'zh-CN': '无' }, { en: 'some' }, 'good', 'best'])).toEqual([]);
    expect(judged([{ 'zh-CN': '', en: 'none' }, 'some', 'good', 'best'])).toEqual([]);
    const missing = ['scheme/level-texts-missing criteria[0].aspects[0].descriptors'];
    expect(judged()).toEqual(missing);
    expect(judged(['none', ' ', 'good', 'best'])).toEqual(missing);
    expect(judged([{ 'zh-CN': '' }, 'some', 'good', 'best'])).toEqual(missing);
  });

  it('that is measured needs none', () => {
    expect(found(schemeOf([{ id: 'a', max: '1', method: 'pass-fail' }]))).toEqual([]);
  });
});
