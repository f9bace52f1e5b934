import type { Aspect } from '../competition/index.js';
import { schemeSummary } from './scheme-summary.js';

const aspect = (id: string, max: string, method: 'points' | 'pass-fail' | 'judgement'): Aspect => ({ id, max, method });

describe('the summary of a scheme', () => {
  it('counts sub-criteria, aspects and their kinds, and sums the maxima exactly', () => {
    const summary = schemeSummary({
      criteria: [
        {
          id: 'A',
          subCriteria: [
            { id: 'A1', aspects: [aspect('A1.1', '0.1', 'judgement'), aspect('A1.2', '0.2', 'points')] },
            { id: 'A2', aspects: [aspect('A2.1', '0.3', 'pass-fail')] },
          ],
        },
        { id: 'B', weight: '0', aspects: [aspect('B1', '1.4', 'judgement')] },
      ],
    });
    expect(summary).toEqual({ subCriteria: 3, aspects: 4, judgement: 2, measurement: 2, max: '2' });
  });

  it('counts what stands in components, each with its own maxima', () => {
    const summary = schemeSummary({
      components: [
        { id: 'theory', weight: '0.3', criteria: [{ id: 'T', aspects: [aspect('T1', '100', 'points')] }] },
        { id: 'practice', weight: '0.7', criteria: [{ id: 'P', aspects: [aspect('P1', '12.5', 'points')] }] },
      ],
    });
    expect(summary).toEqual({ subCriteria: 2, aspects: 2, judgement: 0, measurement: 2, max: '112.5' });
  });
});
