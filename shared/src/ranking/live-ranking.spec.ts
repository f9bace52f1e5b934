import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lawRuns } from '../numbers/testing/law-runs.js';
import { LiveRanking, rankEntries, type RankedEntry } from './index.js';
import { anyDecisions, anyField, anyRanking, anySome, by, entryWith, withPassMarks } from './testing/two-parts.js';
import { withTotal } from './testing/sample-entry.js';

const placesOf = (ranking: LiveRanking) =>
  ranking.divisions().flatMap(({ standings }) => standings.map(({ entry, place }) => `${entry} ${place ?? '-'}`));

describe('a ranking that is kept while marks come in', () => {
  const field = [withTotal('a', '70'), withTotal('b', '90'), withTotal('c', '80')];

  it('begins as the ranking of its entries', () => {
    expect(placesOf(new LiveRanking(field))).toEqual(['b 1', 'c 2', 'a 3']);
    expect(placesOf(new LiveRanking([]))).toEqual([]);
  });

  it('moves an entry whose total has changed, up and down', () => {
    const ranking = new LiveRanking(field);
    ranking.put(withTotal('a', '85'));
    expect(placesOf(ranking)).toEqual(['b 1', 'a 2', 'c 3']);
    ranking.put(withTotal('b', '10'));
    expect(placesOf(ranking)).toEqual(['a 1', 'c 2', 'b 3']);
  });

  it('takes new entries and lets entries go', () => {
    const ranking = new LiveRanking(field);
    ranking.put(withTotal('d', '80'));
    expect(placesOf(ranking)).toEqual(['b 1', 'c 2', 'd 2', 'a 4']);
    ranking.remove('b');
    expect(placesOf(ranking)).toEqual(['c 1', 'd 1', 'a 3']);
    ranking.remove('b');
    ranking.remove('nobody');
    expect(placesOf(ranking)).toEqual(['c 1', 'd 1', 'a 3']);
  });

  it('leaves nothing behind in a division that an entry has left', () => {
    const ranking = new LiveRanking([withTotal('a', '70', { division: 'staff' })]);
    ranking.put(withTotal('a', '70', { division: 'students' }));
    expect(ranking.divisions().map(({ division }) => division)).toEqual(['students']);
    ranking.remove('a');
    expect(ranking.divisions()).toEqual([]);
    ranking.put(withTotal('b', '60', { division: 'staff' }));
    expect(placesOf(ranking)).toEqual(['b 1']);
  });

  it('finds the place of one entry', () => {
    const ranking = new LiveRanking([...field, withTotal('g', '99', { status: 'guest' })]);
    expect(['a', 'b', 'c', 'g', 'nobody'].map((id) => ranking.findPlace(id))).toEqual([3, 1, 2, null, null]);
    expect(ranking.findStanding('nobody')).toBeNull();
    expect(ranking.findStanding('g')).toMatchObject({ place: null, note: 'guest', total: '99' });
  });

  it('is left as it was by an entry that is refused', () => {
    const ranking = new LiveRanking(field, by('total', 'component:practice'));
    const better = withTotal('a', '100');
    expect(() => ranking.put({ ...better, score: { ...better.score, components: {} } })).toThrow(
      expect.objectContaining({ code: 'package/key-not-in-scheme' }),
    );
    expect(placesOf(ranking)).toEqual(['b 1', 'c 2', 'a 3']);
    expect(ranking.findPlace('a')).toBe(3);
  });

  it('does not change the list it was made from', () => {
    const entries = [...field];
    const ranking = new LiveRanking(entries);
    ranking.put(withTotal('a', '100'));
    ranking.remove('c');
    expect(entries).toEqual(field);
  });

  it('makes no official places by scaled points, which it cannot know', () => {
    expect(() => new LiveRanking(field, by('scaled'))).toThrow(TypeError);
    expect(placesOf(new LiveRanking(field, by('scaled'), { running: true }))).toEqual(['b 1', 'c 2', 'a 3']);
  });
});

describe('laws of keeping a ranking', () => {
  type Step = { readonly put: RankedEntry } | { readonly remove: string };
  const id = fc.integer({ min: 0, max: 9 }).map((number) => `e${number}`);
  const anyStep: fc.Arbitrary<Step> = fc.oneof(
    {
      arbitrary: fc.tuple(id, anySome).map(([own, some]) => ({ put: entryWith(own, some, withPassMarks) })),
      weight: 3,
    },
    { arbitrary: id.map((own) => ({ remove: own })), weight: 1 },
  );

  /** The ranking after a history, and the entries that are then there in the order in which they were first put. */
  function after(entries: readonly RankedEntry[], history: readonly Step[], live: LiveRanking): RankedEntry[] {
    const known = new Map(entries.map((entry) => [entry.id, entry]));
    for (const step of history) {
      if ('put' in step) {
        live.put(step.put);
        known.set(step.put.id, step.put);
      } else {
        live.remove(step.remove);
        known.delete(step.remove);
      }
    }
    return [...known.values()];
  }

  it('after any history it is the ranking from scratch, byte by byte, and so is each single standing', () => {
    fc.assert(
      fc.property(
        anyField(10),
        fc.array(anyStep, { maxLength: 12 }),
        anyRanking,
        anyDecisions,
        fc.boolean(),
        (entries, history, ranking, decisions, running) => {
          const live = new LiveRanking(entries, ranking, { running, decisions });
          const left = after(entries, history, live);
          const scratch = rankEntries(left, ranking, { running, decisions });
          expect(JSON.stringify(live.divisions())).toBe(JSON.stringify(scratch));
          for (const line of scratch.flatMap(({ standings }) => standings)) {
            expect(JSON.stringify(live.findStanding(line.entry))).toBe(JSON.stringify(line));
            expect(live.findPlace(line.entry)).toBe(line.place);
          }
        },
      ),
      lawRuns,
    );
  });

  it('an entry that leaves and comes back as it was changes nobody', () => {
    fc.assert(
      fc.property(anyField(8), fc.nat(), anyRanking, (entries, at, ranking) => {
        const own = entries[at % Math.max(entries.length, 1)];
        if (!own) return;
        const live = new LiveRanking(entries, ranking);
        const before = new Map(live.divisions().map((all) => [all.division, all]));
        live.remove(own.id);
        live.put(own);
        expect(new Map(live.divisions().map((all) => [all.division, all]))).toEqual(before);
      }),
      lawRuns,
    );
  });
});
