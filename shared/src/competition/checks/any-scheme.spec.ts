import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalText } from '../../refusals/index.js';
import { checkPrizeRules, checkRanking, checkScoring, listAspects, type Scoring } from '../index.js';
import { pathsOf, replaced } from './testing/replaced.js';

const sound = {
  passMark: '60',
  rounding: { total: { digits: 2, mode: 'half-up' } },
  components: [
    {
      id: 'practice',
      weight: '0.7',
      criteria: [
        {
          id: 'A',
          subCriteria: [
            {
              id: 'A1',
              aspects: [
                { id: 'a', max: '2', method: 'points', step: '0.5', combine: { kind: 'mean' } },
                { id: 'b', max: '16', method: 'bands', bands: [{ from: '0', to: '1', points: '16' }] },
                { id: 'c', max: '1', method: 'judgement', descriptors: ['0', '1', '2', '3'] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    undefined,
    null,
    [],
    {},
    '',
    '0',
    '-1',
    '08',
    '1e5',
    'points',
    'judgement',
    'sum',
    0,
    -1,
    1.5,
  ),
);
const onePlaceChanged = fc
  .tuple(fc.constantFrom(...pathsOf(sound)), anything)
  .map(([path, by]) => replaced(sound, path, by));

describe('schemes from anywhere', () => {
  it('the sound one is sound', () => {
    expect(checkScoring(sound)).toEqual({ scoring: sound, problems: [] });
  });

  it('are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(anything, onePlaceChanged), (value) => {
        const { scoring, problems } = checkScoring(value);
        expect(scoring === null).toBe(problems.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('have aspects with ids of their own once they are read', () => {
    fc.assert(
      fc.property(onePlaceChanged, (value) => {
        const { scoring } = checkScoring(value);
        fc.pre(scoring !== null);
        const ids = listAspects(scoring).map(({ aspect }) => aspect.id);
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('are read the same the second time', () => {
    fc.assert(
      fc.property(onePlaceChanged, (value) => {
        const { scoring } = checkScoring(value);
        fc.pre(scoring !== null);
        expect(checkScoring(scoring)).toEqual({ scoring, problems: [] });
      }),
    );
  });

  it('have problems whose sentences are complete in both languages', () => {
    fc.assert(
      fc.property(onePlaceChanged, (value) => {
        for (const problem of checkScoring(value).problems) {
          for (const language of ['zh-CN', 'en'] as const) {
            const values = Object.values(problem.params ?? {}).join('');
            if (!values.includes('{')) expect(refusalText(problem, language)).not.toMatch(/\{\w+\}/);
          }
        }
      }),
    );
  });
});

describe('rankings and prize rules from anywhere', () => {
  it('are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const ranking = checkRanking(value, sound as unknown as Scoring);
        expect(ranking.ranking === null).toBe(ranking.problems.length > 0);
        const prizes = checkPrizeRules([value]);
        expect(prizes.prizes === null).toBe(prizes.problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
