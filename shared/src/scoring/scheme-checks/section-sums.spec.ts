import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDecimal, parseDecimal, sum } from '../../numbers/index.js';
import { sectionSums } from './section-sums.js';

const worth = (section: string | undefined, points: string) => ({ section, worth: parseDecimal(points) });
const shown = (...given: Parameters<typeof sectionSums>) => {
  const { sections, off, weights } = sectionSums(...given);
  return {
    sections: sections.map((section) => [section.id, formatDecimal(section.worth), formatDecimal(section.off)]),
    off: formatDecimal(off),
    weights: formatDecimal(weights),
  };
};

describe('sections against their aspects', () => {
  it('are off on either side, and what is off adds up', () => {
    const sections = [
      { id: '1', weight: '5' },
      { id: '2', weight: '10' },
      { id: '3', weight: '0.5' },
    ];
    const aspects = [worth('1', '2.5'), worth('2', '8'), worth('1', '4'), worth('2', '1.75')];
    expect(shown(sections, aspects)).toEqual({
      sections: [
        ['1', '6.5', '1.5'],
        ['2', '9.75', '0.25'],
        ['3', '0', '0.5'],
      ],
      off: '2.25',
      weights: '15.5',
    });
  });

  it('leave out aspects of no section, or of one that is not asked about', () => {
    const aspects = [worth(undefined, '3'), worth('9', '4'), worth('constructor', '5')];
    expect(shown([{ id: '1', weight: '1' }], aspects)).toEqual({ sections: [['1', '0', '1']], off: '1', weights: '1' });
    expect(shown([], aspects)).toEqual({ sections: [], off: '0', weights: '0' });
  });

  it('are not off at all exactly when each weight is what its aspects sum to', () => {
    const aspects = fc.array(fc.tuple(fc.constantFrom('1', '2', '3'), fc.integer({ min: 1, max: 10_000 })));
    fc.assert(
      fc.property(aspects, fc.integer({ min: 0, max: 1 }), (each, more) => {
        const given = each.map(([section, cents]) => worth(section, formatDecimal(parseDecimal(`${cents}`).div(100n))));
        const weights = ['1', '2', '3'].map((id) => ({
          id,
          weight: formatDecimal(sum(given.filter(({ section }) => section === id).map((one) => one.worth))),
        }));
        const asked = weights.map(({ id, weight }, at) => ({
          id,
          weight: at === 0 ? formatDecimal(parseDecimal(weight).add(BigInt(more))) : weight,
        }));
        expect(formatDecimal(sectionSums(asked, given).off)).toBe(`${more}`);
      }),
    );
  });
});
