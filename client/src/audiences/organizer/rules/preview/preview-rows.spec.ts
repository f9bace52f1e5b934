import { compareResults, scoreEntry, skillResults, type Scoring, type SkillResults } from '@jiangsai/shared';
import type { NamedDifference, NamedStanding, ResultRules } from '@jiangsai/shared';
import { changeCounts, previewRows } from './preview-rows.js';

const scoring: Scoring = { criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '100', method: 'points' }] }] };

/** The real pipeline on three entries. */
function results(rules: ResultRules, marks: Readonly<Record<string, string>>): SkillResults {
  const entries = Object.entries(marks).map(([id, value]) => ({
    id,
    division: 'all',
    status: 'competed' as const,
    score: scoreEntry(scoring, [{ aspect: 'A1', value }]),
  }));
  return skillResults({ ...rules, scoring }, entries);
}

function divisions({ divisions: all, prizes }: SkillResults) {
  return all.map(({ division, complete, standings }) => ({
    division,
    complete,
    cutLines: [],
    standings: standings.map((standing): NamedStanding => ({
      ...standing,
      prize: prizes.prizes.get(standing.entry) ?? null,
      honours: [],
      promotion: null,
      qualified: null,
      number: standing.entry.toUpperCase(),
      name: `选手${standing.entry}`,
      unitName: null,
      reason: null,
      certainty: null,
    })),
  }));
}

function previewOf(before: SkillResults, after: SkillResults) {
  const difference: NamedDifference[] = compareResults(before, after).map((each) => ({
    ...each,
    number: null,
    name: '',
  }));
  return { before: divisions(before), after: divisions(after), difference };
}

const marks = { a: '90', b: '80', c: '70' };
const first: ResultRules = { prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }] }] };

describe('a preview', () => {
  it('lists everybody in the order afterwards, with both sides', () => {
    const upsideDown: ResultRules = { ...first, ranking: { keys: [{ by: 'total', order: 'asc' }] } };
    const rows = previewRows(previewOf(results(first, marks), results(upsideDown, marks)));
    expect(rows.map(({ entry, before, after }) => [entry, before?.place, after?.place])).toEqual([
      ['c', 3, 1],
      ['b', 2, 2],
      ['a', 1, 3],
    ]);
    expect(rows.map(({ changed }) => changed)).toEqual([['place', 'prize'], [], ['place', 'prize']]);
    expect(rows[0]).toMatchObject({ name: '选手c', number: 'C' });
  });

  it('keeps who is gone at the end', () => {
    const { a, b } = marks;
    const rows = previewRows(previewOf(results(first, marks), results(first, { a, b })));
    expect(rows.map(({ entry, after }) => [entry, after === null])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
    ]);
  });

  it('shows things as they are when there is no afterwards', () => {
    const { before } = previewOf(results(first, marks), results(first, marks));
    expect(previewRows({ before, after: null, difference: [] })).toHaveLength(3);
    expect(previewRows({ before: null, after: null, difference: [] })).toEqual([]);
  });

  it('counts who comes to another place or prize, and leaves out what changes for nobody', () => {
    const two: ResultRules = { prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 2 }] }] };
    expect(changeCounts(previewOf(results(first, marks), results(two, marks)).difference)).toEqual([
      { field: 'prize', count: 1 },
    ]);
    expect(changeCounts([])).toEqual([]);
  });
});
