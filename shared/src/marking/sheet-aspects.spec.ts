import type { Aspect, CombineKind, Method } from '../competition/index.js';
import { sheetAspects } from './sheet-aspects.js';

const aspects: readonly Aspect[] = [
  { id: 'A1', max: '1', method: 'pass-fail' },
  { id: 'A2', max: '3', method: 'judgement' },
  { id: 'A3', max: '2', method: 'points' },
  { id: 'A4', max: '2', method: 'points', combine: { kind: 'mean' } },
  { id: 'A5', max: '3', method: 'judgement', combine: { kind: 'single' } },
  { id: 'A6', max: '10', method: 'points', combine: { kind: 'trimmed-mean', high: 1, low: 1 } },
];
const idsOf = (sheet: readonly Aspect[]) => sheet.map(({ id }) => id);

describe('the sheet of a judge', () => {
  it('holds every aspect, in the scheme’s order, for the panel’s leader', () => {
    expect(sheetAspects(aspects, true)).toEqual(aspects);
  });

  it('holds for the others what needs each judge’s own mark', () => {
    expect(idsOf(sheetAspects(aspects, false))).toEqual(['A2', 'A4', 'A6']);
  });

  it.each<[Method, boolean]>([
    ['judgement', true],
    ['points', false],
    ['pass-fail', false],
    ['bands', false],
    ['number-completed', false],
  ])('of one who does not lead, without a word in the scheme, has %s: %s', (method, has) => {
    const aspect = { id: 'X', max: '3', method } as Aspect;
    expect(sheetAspects([aspect], false)).toEqual(has ? [aspect] : []);
  });

  it.each<[CombineKind, boolean]>([
    ['single', false],
    ['mean', true],
    ['median', true],
    ['sum', true],
    ['trimmed-mean', true],
  ])('of one who does not lead follows the scheme where it says how marks combine: %s', (kind, has) => {
    for (const method of ['judgement', 'points'] as const) {
      const aspect: Aspect = { id: 'X', max: '3', method, combine: { kind } };
      expect(sheetAspects([aspect], false)).toEqual(has ? [aspect] : []);
    }
  });

  it('is empty, and so no sheet at all, where a panel’s others have nothing to mark', () => {
    expect(sheetAspects([{ id: 'A1', max: '1', method: 'pass-fail' }], false)).toEqual([]);
    expect(sheetAspects([], true)).toEqual([]);
  });
});
