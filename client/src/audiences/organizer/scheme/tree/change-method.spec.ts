import { blankAspect } from '../draft/blank-parts.js';
import { changeMethod } from './change-method.js';

const aspect = { ...blankAspect('A.1'), combine: 'mean', minJudges: 3, whenShort: 'plain-mean' } as const;

describe('another method', () => {
  it('brings the first line of its list', () => {
    expect(changeMethod(aspect, 'bands').bands).toHaveLength(1);
    expect(changeMethod(aspect, 'choice').choices).toMatchObject([{ id: '1' }]);
    expect(changeMethod(aspect, 'rating').levels).toMatchObject([{ id: 'A' }]);
  });

  it('leaves a list that was there before', () => {
    const before = { ...aspect, ...changeMethod(aspect, 'bands') };
    expect(changeMethod(before, 'bands')).not.toHaveProperty('bands');
  });

  it.each(['judgement', 'place'] as const)(
    'to %s takes back how marks were combined: it has one way only',
    (method) => {
      expect(changeMethod(aspect, method)).toMatchObject({
        method,
        combine: null,
        minJudges: null,
        whenShort: 'refuse',
      });
    },
  );

  it('keeps how marks are combined among the others', () => {
    expect(changeMethod(aspect, 'pass-fail')).toEqual({ method: 'pass-fail' });
  });
});
