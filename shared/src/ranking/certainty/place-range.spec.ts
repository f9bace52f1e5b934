import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decision, Ranking, TieEnd } from '../../competition/index.js';
import { scaleEntries } from '../../scoring/index.js';
import { lawRuns } from '../../numbers/testing/law-runs.js';
import { placeRange, rankEntries, type RankedEntry } from '../index.js';
import { withTotal } from '../testing/sample-entry.js';
import { anyRanking, anySome, by, entryWith, twoParts, withPassMarks, type Some } from '../testing/two-parts.js';

/** Complete with this total. */
const done = (id: string, total: number, more: Partial<RankedEntry> = {}) => withTotal(id, String(total), more);

/** Its total is still anywhere between; `mayFail` that it may fall below a pass mark, `fails` that it must. */
function open(id: string, least: number, most: number, { mayFail = false, fails = false } = {}): RankedEntry {
  const { score, ...entry } = withTotal(id, String(least));
  const bounds = {
    least: { total: String(least), belowPassMark: mayFail || fails },
    most: { total: String(most), belowPassMark: fails },
  };
  return { ...entry, score: { ...score, ...bounds, complete: false } };
}

/** `id best–worst`, of several in the order of the entries. */
const ranges = (entries: readonly RankedEntry[], ranking: Ranking = {}, decisions: readonly Decision[] = []) =>
  [...placeRange(entries, ranking, { decisions })].map(([id, { best, worst }]) => `${id} ${best}–${worst}`).sort();

const shared: Ranking = {};
const ended = (whenStillTied: TieEnd, ranking: Ranking = {}): Ranking => ({ ...ranking, whenStillTied });

describe('the places that can still come', () => {
  it.each<[string, RankedEntry[], string[]]>([
    ['all complete: as they are', [done('a', 9), done('b', 8), done('c', 7)], ['a 1–1', 'b 2–2', 'c 3–3']],
    [
      'all complete and tied: the shared place',
      [done('a', 9), done('b', 8), done('c', 8)],
      ['a 1–1', 'b 2–2', 'c 2–2'],
    ],
    ['out of reach: decided already', [done('a', 90), open('b', 10, 80)], ['a 1–1', 'b 2–2']],
    ['within reach: open', [done('a', 90), open('b', 10, 91)], ['a 1–2', 'b 1–2']],
    ['equal at best: shares, and pushes nobody down', [done('a', 90), open('b', 10, 90)], ['a 1–1', 'b 1–2']],
    ['equal at worst: passes for certain or shares', [done('a', 90), open('b', 90, 95)], ['a 1–2', 'b 1–1']],
    ['surely ahead', [done('a', 90), open('b', 91, 95)], ['a 2–2', 'b 1–1']],
    ['several on their way', [open('a', 50, 60), open('b', 40, 55), open('c', 0, 45)], ['a 1–2', 'b 1–3', 'c 2–3']],
    ['nobody', [], []],
    ['alone', [open('a', 0, 100)], ['a 1–1']],
  ])('%s', (_case, entries, expected) => {
    expect(ranges(entries)).toEqual(expected);
  });

  it('look at numbers, not at text', () => {
    expect(ranges([done('a', 100), open('b', 9, 99.5)])).toEqual(['a 1–1', 'b 2–2']);
  });

  it('are those of each division by itself', () => {
    const entries = [done('a', 90), done('b', 80, { division: 'staff' }), { ...open('c', 0, 85), division: 'staff' }];
    expect(ranges(entries)).toEqual(['a 1–1', 'b 1–2', 'c 1–2']);
  });

  it('count past champions, and nobody who has no place', () => {
    const entries = [
      done('champion', 95, { status: 'selection-only' }),
      done('guest', 99, { status: 'guest' }),
      done('gone', 98, { status: 'withdrawn' }),
      done('out', 97, { status: 'disqualified' }),
      done('absent', 96, { status: 'absent' }),
      done('a', 90),
      open('b', 0, 80),
    ];
    expect(ranges(entries)).toEqual(['a 2–2', 'b 3–3', 'champion 1–1']);
  });
});

describe('an equal total', () => {
  const level = [done('a', 90), open('b', 10, 90)];

  it.each<[string, Ranking]>([
    ['a further key', by('total', 'component:practice')],
    ['the chief judge', ended('manual')],
    ['a draw', ended('draw')],
  ])('may still go either way by %s', (_what, ranking) => {
    expect(ranges(level, ranking)).toEqual(['a 1–2', 'b 1–2']);
    expect(ranges([done('a', 90), open('b', 90, 95)], ranking)).toEqual(['a 1–2', 'b 1–2']);
  });

  it('of settled entries is told apart by their further keys already', () => {
    const entries = [done('a', 90, { time: '8' }), done('b', 90, { time: '7' }), open('c', 0, 50)];
    expect(ranges(entries, by('total', 'time'))).toEqual(['a 2–2', 'b 1–1', 'c 3–3']);
  });

  it('of settled entries is open as long as one of their parts moves', () => {
    const moving = (id: string): RankedEntry => {
      const entry = done(id, 90);
      const aspect = { ...entry.score.aspects['done']!, open: { least: '0', most: '5' } };
      return { ...entry, score: { ...entry.score, aspects: { moving: aspect } } };
    };
    expect(ranges([moving('a'), moving('b')], by('total', 'aspect:moving'))).toEqual(['a 1–2', 'b 1–2']);
  });
});

describe('a tie that waits for a decision', () => {
  const tied = [done('a', 90), done('b', 90), done('c', 80)];
  const order: Decision = { kind: 'order', order: ['b', 'a'] };

  it('spans the places of its group', () => {
    expect(ranges(tied, ended('manual'))).toEqual(['a 1–2', 'b 1–2', 'c 3–3']);
    expect(ranges(tied, ended('draw'))).toEqual(['a 1–2', 'b 1–2', 'c 3–3']);
    expect(ranges(tied, shared)).toEqual(['a 1–1', 'b 1–1', 'c 3–3']);
  });

  it('is over with it', () => {
    expect(ranges(tied, ended('manual'), [order])).toEqual(['a 2–2', 'b 1–1', 'c 3–3']);
  });

  it('may come up again when somebody may still join it', () => {
    expect(ranges([...tied, open('d', 0, 90)], ended('manual'), [order])).toEqual(['a 1–3', 'b 1–3', 'c 3–4', 'd 1–4']);
  });
});

describe('a pass mark', () => {
  it('that may be missed may cost the place, and then pushes nobody down', () => {
    expect(ranges([done('a', 50), open('b', 60, 90, { mayFail: true })])).toEqual(['a 1–2', 'b 1–Infinity']);
  });

  it('that must be missed leaves no place', () => {
    expect(ranges([done('a', 50), open('b', 60, 90, { fails: true })])).toEqual(['a 1–1']);
    const failed = done('c', 99);
    const below = { ...failed, score: { ...failed.score, belowPassMark: ['total'] } };
    expect(ranges([done('a', 50), below])).toEqual(['a 1–1']);
    expect(ranges([done('a', 50), below, open('b', 0, 40)])).toEqual(['a 1–1', 'b 2–2']);
  });
});

describe('a first key that is not the total', () => {
  const entries = [done('a', 90, { time: '5' }), done('b', 80, { time: '4' }), open('c', 0, 1)];

  it.each<[string, Ranking]>([
    ['time', by('time', 'total')],
    ['the total, the least first', { keys: [{ by: 'total', order: 'asc' }] }],
    ['a part', by('component:practice', 'time')],
  ])('%s leaves everything open to who still moves', (_what, ranking) => {
    expect(ranges(entries, ranking).at(-1)).toBe('c 1–3');
  });

  it('leaves settled entries in their order', () => {
    expect(ranges(entries, by('time', 'total'))).toEqual(['a 2–3', 'b 1–2', 'c 1–3']);
  });

  it('is nothing special once all are complete', () => {
    expect(ranges(entries.slice(0, 2), by('time', 'total'))).toEqual(['a 2–2', 'b 1–1']);
  });

  it('ties everybody when there is none', () => {
    expect(ranges(entries.slice(0, 2), { keys: [] })).toEqual(['a 1–1', 'b 1–1']);
    expect(ranges(entries, { keys: [] })).toEqual(['a 1–2', 'b 1–2', 'c 1–3']);
  });
});

describe('places by scaled points', () => {
  const complete = [done('a', 90), done('b', 80)];
  const scaled = scaleEntries({ criteria: [], scale: { kind: 'ws500' } }, complete);

  it('are known when the field is complete and the points are there', () => {
    expect(placeRange(complete, by('scaled'), { scaled })).toEqual(
      new Map([
        ['a', { best: 1, worst: 1 }],
        ['b', { best: 2, worst: 2 }],
      ]),
    );
  });

  it('are open without the points, and while a mark is missing', () => {
    expect(ranges(complete, by('scaled'))).toEqual(['a 1–2', 'b 1–2']);
    const moving = [...complete, open('c', 0, 10)];
    expect([...placeRange(moving, by('scaled'), { scaled }).values()]).toEqual(
      moving.map(() => ({ best: 1, worst: 3 })),
    );
  });

  it('after the total only break its ties', () => {
    expect(ranges([...complete, open('c', 0, 10)], by('total', 'scaled'))).toEqual(['a 1–1', 'b 2–2', 'c 3–3']);
  });
});

describe('laws of the range', () => {
  /** What is known of an entry, and what it is missing. */
  const anyCompletion = fc.record({
    known: anySome,
    missing: fc.record({
      theory: fc.constantFrom(0, 5, 8, 12, 50, 100),
      practice: fc.constantFrom(0, 6, 8, 13, 60, 100),
      gap: fc.constantFrom('0.5', '2.25', 'dnf'),
    }),
  });
  const anyCompletions = fc.array(anyCompletion, { minLength: 1, maxLength: 7 });
  const entriesOf = (all: readonly Some[], strict: boolean) =>
    all.map((some, index) => entryWith(`e${index}`, { ...some, division: 'all' }, strict ? withPassMarks : twoParts));
  const given = (some: Some): Some => JSON.parse(JSON.stringify(some)) as Some;

  it('every completion of the marks ends in the range', () => {
    fc.assert(
      fc.property(anyCompletions, anyRanking, fc.boolean(), (all, ranking, strict) => {
        const range = placeRange(
          entriesOf(
            all.map(({ known }) => known),
            strict,
          ),
          ranking,
        );
        const end = entriesOf(
          all.map(({ known, missing }) => ({ ...missing, ...given(known) })),
          strict,
        );
        const lines = rankEntries(end, ranking).flatMap(({ standings }) => standings);
        const undecided = new Map(
          rankEntries(end, ranking).flatMap((one) => one.undecided.flatMap((ids) => ids.map((id) => [id, ids.length]))),
        );
        for (const { entry, place } of lines) {
          const { best, worst } = range.get(entry) ?? { best: Infinity, worst: Infinity };
          expect(best).toBeLessThanOrEqual(place ?? Infinity);
          expect(worst).toBeGreaterThanOrEqual((place ?? Infinity) + (undecided.get(entry) ?? 1) - 1);
        }
      }),
      lawRuns,
    );
  });

  it('of a complete field it is the place', () => {
    fc.assert(
      fc.property(anyCompletions, anyRanking, fc.boolean(), (all, ranking, strict) => {
        const end = entriesOf(
          all.map(({ known, missing }) => ({ ...missing, ...given(known) })),
          strict,
        );
        const shares = { ...ranking, whenStillTied: 'share' as const };
        const placed = rankEntries(end, shares).flatMap(({ standings }) =>
          standings.flatMap(({ entry, place }) =>
            place === null ? [] : [[entry, { best: place, worst: place }] as const],
          ),
        );
        expect(placeRange(end, shares)).toEqual(new Map(placed));
      }),
      lawRuns,
    );
  });

  it('a mark more never widens it', () => {
    fc.assert(
      fc.property(anyCompletions, anyRanking, fc.nat(), (all, ranking, at) => {
        const known = all.map((one) => one.known);
        const more = all.map(({ known: some, missing }, index) =>
          index === at % all.length ? { ...missing, ...given(some) } : some,
        );
        const before = placeRange(entriesOf(known, true), ranking);
        for (const [id, { best, worst }] of placeRange(entriesOf(more, true), ranking)) {
          expect(before.get(id)?.best).toBeLessThanOrEqual(best);
          expect(before.get(id)?.worst).toBeGreaterThanOrEqual(worst);
        }
      }),
      lawRuns,
    );
  });
});
