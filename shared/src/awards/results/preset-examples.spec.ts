import { readFileSync } from 'node:fs';
import { applyPreset, type RulesPresetId, type Scoring, type SkillRules } from '../../competition/index.js';
import { scoreEntry, type EntryMark } from '../../scoring/index.js';
import { skillResults, type ScoredEntry } from './skill-results.js';

const hundred: Scoring = { criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '100', method: 'points' }] }] };

/** Entries `001` `002` … with these marks under the preset's rules: `001 award`, who has none left out. */
function awarded(preset: RulesPresetId, marks: readonly EntryMark[][], scoring = hundred, division = 'all'): string[] {
  const rules = applyPreset(preset, { scoring });
  const { divisions, prizes, honours } = skillResults(rules, entriesOf(rules, marks, division));
  return divisions.flatMap(({ standings }) =>
    standings.flatMap(({ entry }) => {
      const told = [...(prizes.prizes.has(entry) ? [prizes.prizes.get(entry)] : []), ...(honours.get(entry) ?? [])];
      return told.length === 0 ? [] : [`${entry} ${told.join(' ')}`];
    }),
  );
}

function entriesOf({ scoring }: SkillRules, marks: readonly EntryMark[][], division: string): ScoredEntry[] {
  return marks.map((own, index) => ({
    id: String(index + 1).padStart(3, '0'),
    division,
    status: 'competed',
    score: scoreEntry(scoring, own),
  }));
}

const totals = (...all: readonly string[]) => all.map((value) => [{ aspect: 'A1', value }]);
const downFrom = (best: number, count: number) =>
  totals(...Array.from({ length: count }, (_, index) => String(best - index)));

describe('WorldSkills 700', () => {
  it('gives every published award of the web technologies table', () => {
    const file = new URL('../../../../test/fixtures/lks-web-technologies.csv', import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
    const rows = lines.map((line) => line.split(','));
    const names: Readonly<Record<string, string>> = { MEDALLION_FOR_EXCELLENCE: 'medallion' };
    const published = rows.flatMap(([rank = '', , , award = '']) =>
      award.trim() === '' ? [] : [`${rank.padStart(3, '0')} ${names[award.trim()] ?? award.trim().toLowerCase()}`],
    );
    expect(published.length).toBeGreaterThan(10);
    expect(awarded('worldskills-700', totals(...rows.map(([, mark = '']) => mark))).sort()).toEqual(published);
  });
});

describe('national medals', () => {
  it('go to the first three, merit to the rest of the upper half', () => {
    expect(awarded('national-medals', downFrom(90, 10))).toEqual([
      '001 gold',
      '002 silver',
      '003 bronze',
      '004 merit',
      '005 merit',
    ]);
  });

  it('are not rounded up: of nine the upper half is four', () => {
    expect(awarded('national-medals', downFrom(90, 9))).toHaveLength(4);
  });
});

describe('10, 20 and 30 %', () => {
  it.each<[number, string]>([
    [10, '1 2 3'],
    [14, '1 3 4'],
    [15, '2 3 5'],
    [20, '2 4 6'],
    // No first prize of four entries, and so none below it.
    [4, '0 0 0'],
  ])('of %i entries give %s prizes', (count, expected) => {
    const given = awarded('shares-10-20-30', downFrom(95, count)).map((line) => line.slice(4));
    const counts = ['first', 'second', 'third'].map((award) => given.filter((one) => one === award).length);
    expect(counts.join(' ')).toBe(expected);
  });
});

describe('1, 2 and 3', () => {
  it('give six prizes, a tie across a cut more of the better and fewer of the next', () => {
    const plain = ['001 first', '002 second', '003 second', '004 third', '005 third', '006 third'];
    expect(awarded('counts-1-2-3', downFrom(90, 8))).toEqual(plain);
    expect(awarded('counts-1-2-3', totals('90', '90', '80', '70', '60', '50', '40'))).toEqual([
      '001 first',
      '002 first',
      '003 second',
      '004 third',
      '005 third',
      '006 third',
    ]);
  });
});

describe('the city TV contest', () => {
  const scheme: Scoring = { criteria: [{ id: 'A', aspects: [{ id: 'A1', max: '10', method: 'points' }] }] };
  const scores = (...values: readonly string[]): EntryMark[] =>
    values.map((value, index) => ({ aspect: 'A1', judge: `j${index}`, value }));
  const show = [scores('8.0', '9.2', '9.0', '8.8', '9.9'), scores('10', '8.9', '8.9', '8.9', '5')];

  it('drops the highest and the lowest: 8.0 9.2 9.0 8.8 9.9 is 9', () => {
    const rules = applyPreset('city-tv-contest', { scoring: scheme });
    expect(entriesOf(rules, show, '职工组').map(({ score }) => score.total)).toEqual(['9.00', '8.90']);
  });

  it('honours the best of the staff, and nobody of the students', () => {
    expect(awarded('city-tv-contest', show, scheme, '职工组')).toEqual([
      '001 city-craftsman city-expert city-labour-medal',
    ]);
    expect(awarded('city-tv-contest', show, scheme, '学生组')).toEqual([]);
  });
});

describe('theory 30 %, practice 70 %', () => {
  it('makes 92.5 and 80 a total of 83.75', () => {
    const part = (id: string, aspect: string) => ({
      id,
      weight: '0.5',
      criteria: [{ id: aspect, aspects: [{ id: `${aspect}1`, max: '100', method: 'points' as const }] }],
    });
    const rules = applyPreset('theory-practice-30-70', {
      scoring: { components: [part('theory', 'T'), part('practice', 'P')] },
    });
    const marks = [
      { aspect: 'T1', value: '92.5' },
      { aspect: 'P1', value: '80' },
    ];
    expect(scoreEntry(rules.scoring, marks).total).toBe('83.75');
  });
});
