import { checkScoring } from '@jiangsai/shared';
import { direct, everyMethod, inComponents } from '../testing/sample-schemes.js';
import { blankAspect, blankScheme } from './blank-parts.js';
import { draftOf } from './draft-of.js';
import { scoringOf } from './scoring-of.js';
import type { AspectDraft, SchemeDraft } from './scheme-draft.js';

const withAspect = (change: Partial<AspectDraft>): SchemeDraft => {
  const draft = blankScheme();
  const [component] = draft.components;
  const [criterion] = component?.criteria ?? [];
  const [sheet] = criterion?.subCriteria ?? [];
  if (!component || !criterion || !sheet) throw new Error('A blank scheme has one aspect.');
  const subCriteria = [{ ...sheet, aspects: [{ ...blankAspect('A.1'), ...change }] }];
  return { ...draft, components: [{ ...component, criteria: [{ ...criterion, subCriteria }] }] };
};
const aspectFrom = (change: Partial<AspectDraft>) => scoringOf(withAspect(change)).criteria?.[0]?.aspects?.[0];

describe('a scheme that is opened and not changed', () => {
  it.each([
    ['with criteria', direct],
    ['with components', inComponents],
  ])('%s says the same', (_kind, scheme) => {
    expect(scoringOf(draftOf(scheme))).toEqual(scheme);
  });

  it.each(everyMethod.map((aspect) => [aspect.method, aspect] as const))('keeps every key of %s', (_method, aspect) => {
    const scheme = { criteria: [{ id: 'A', aspects: [aspect] }] };
    expect(scoringOf(draftOf(scheme))).toEqual(scheme);
  });

  it('leaves out what is a default anyway', () => {
    const aspect = { id: 'a', max: '1', method: 'pass-fail', veto: false, whenShort: 'refuse', name: '' } as const;
    const scheme = { criteria: [{ id: 'A', aspects: [aspect] }], rounding: {}, checks: { blocking: false } };
    expect(scoringOf(draftOf(scheme))).toEqual({
      criteria: [{ id: 'A', aspects: [{ id: 'a', max: '1', method: 'pass-fail' }] }],
    });
  });
});

describe('what was typed', () => {
  it('goes into the scheme as it is, readable or not', () => {
    expect(aspectFrom({ max: '1,5' })).toMatchObject({ max: '1,5' });
    expect(aspectFrom({ max: '' })).toMatchObject({ max: '' });
  });

  it('that is blank is not given', () => {
    expect(aspectFrom({ step: ' ', section: '', name: '' })).toEqual({ id: 'A.1', max: '', method: 'points' });
    expect(aspectFrom({ name: { 'zh-CN': '外形', en: ' ' } })).toMatchObject({ name: { 'zh-CN': '外形' } });
    expect(aspectFrom({ name: { 'zh-CN': '', en: '' } })).not.toHaveProperty('name');
  });

  it('is kept for the method it belongs to', () => {
    const both = { step: '0.5', target: '30', deduct: '1' };
    expect(aspectFrom({ ...both, method: 'points' })).toEqual({ id: 'A.1', max: '', method: 'points', step: '0.5' });
    expect(aspectFrom({ ...both, method: 'difference' })).toEqual({
      ...{ id: 'A.1', max: '', method: 'difference' },
      ...{ target: '30', step: '0.5', deduct: '1', count: 'started' },
    });
    expect(aspectFrom({ ...both, method: 'pass-fail' })).toEqual({ id: 'A.1', max: '', method: 'pass-fail' });
  });

  it('as level texts are four or none', () => {
    expect(aspectFrom({ method: 'judgement' })).not.toHaveProperty('descriptors');
    expect(aspectFrom({ method: 'judgement', descriptors: ['', '一般', '', ''] })).toMatchObject({
      descriptors: ['', '一般', '', ''],
    });
  });

  it('of a trimmed mean says how many are dropped, and of nothing else', () => {
    expect(aspectFrom({ combine: 'trimmed-mean', high: 2, low: null })).toMatchObject({
      combine: { kind: 'trimmed-mean', high: 2 },
    });
    expect(aspectFrom({ combine: 'mean', high: 2, low: 1 })).toMatchObject({ combine: { kind: 'mean' } });
  });
});

describe('a new scheme', () => {
  it('lacks nothing but the maximum of its aspect', () => {
    expect(checkScoring(scoringOf(blankScheme())).problems.map(({ where }) => where)).toEqual([
      'criteria[0].aspects[0].max',
    ]);
  });
});
