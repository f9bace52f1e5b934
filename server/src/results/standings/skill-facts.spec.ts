import {
  publishBoard,
  scoreEntry,
  type EntryMark,
  type EntryScore,
  type ResultRules,
  type Scoring,
} from '@jiangsai/shared';
import type { EntryEntity, UnitEntity } from '../../registration/index.js';
import { resultsView } from './results-view.js';
import { SkillFacts, type SkillSources } from './skill-facts.js';

const scoring: Scoring = {
  criteria: [
    {
      id: 'A',
      aspects: [
        { id: 'A1', max: '60', method: 'points' },
        { id: 'A2', max: '40', method: 'points' },
      ],
    },
  ],
};
const rules: ResultRules = { prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }] }] };
const marks = (a1: string, a2?: string): EntryMark[] => [
  { aspect: 'A1', value: a1 },
  ...(a2 === undefined ? [] : [{ aspect: 'A2', value: a2 }]),
];
const entry = (id: string, change: Partial<EntryEntity> = {}): EntryEntity => ({
  id,
  competition: 'c-1',
  skill: 's-1',
  unit: 'u-1',
  number: id.slice(-1).padStart(3, '0'),
  name: `name of ${id}`,
  division: 'all',
  coach: 'secret coach',
  status: 'competed',
  review: 'approved',
  returnReason: null,
  facts: null,
  version: 1,
  createdAt: 0,
  ...change,
});
const units = new Map<string, UnitEntity>([
  ['u-1', { id: 'u-1', competition: 'c-1', name: '株洲市第一职业技术学校', shortName: '株洲一职', delegation: '株洲' }],
  ['u-2', { id: 'u-2', competition: 'c-1', name: '醴陵陶瓷学校', shortName: null, delegation: null }],
]);
const scores = (given: Record<string, EntryMark[]>): Map<string, EntryScore> =>
  new Map(Object.entries(given).map(([id, those]) => [id, scoreEntry(scoring, those)]));

const entries = [entry('e-1'), entry('e-2', { unit: 'u-2' }), entry('e-3', { unit: null })];
const factsWith = (given: Record<string, EntryMark[]>, more: Partial<SkillSources> = {}) =>
  new SkillFacts({ rules, scoring, approved: entries, units, scores: scores(given), ...more });
const half = factsWith({ 'e-1': marks('50', '30'), 'e-2': marks('55') });
const whole = factsWith({ 'e-1': marks('50', '30'), 'e-2': marks('55', '40'), 'e-3': marks('0', '0') });

describe('what is known of a skill', () => {
  it('has its entries by the names that the public may read, the short one of a unit first', () => {
    expect(half.entries.map(({ id, unit, delegation, started }) => [id, unit, delegation, started])).toEqual([
      ['e-1', '株洲一职', '株洲', true],
      ['e-2', '醴陵陶瓷学校', null, true],
      ['e-3', null, null, false],
    ]);
    expect(JSON.stringify(half.entries)).not.toContain('secret coach');
  });

  it('places running who has any mark, and officially only who has all', () => {
    const places = (facts: SkillFacts, kind: 'running' | 'official') =>
      facts[kind]().flatMap(({ standings }) => standings.map(({ entry: id, place }) => [id, place]));
    expect(Object.fromEntries(places(half, 'running'))).toEqual({ 'e-1': 1, 'e-2': 2, 'e-3': null });
    expect(Object.fromEntries(places(half, 'official'))).toEqual({ 'e-1': 1, 'e-2': null, 'e-3': null });
    expect(Object.fromEntries(places(whole, 'official'))).toEqual({ 'e-1': 2, 'e-2': 1, 'e-3': 3 });
  });

  it('is complete only with every mark of everybody', () => {
    expect([half, whole].map((facts) => facts.official().every(({ complete }) => complete))).toEqual([false, true]);
  });

  it('gives prizes by the rules of the skill', () => {
    expect(whole.prizes()).toEqual(new Map([['e-2', 'first']]));
    expect(whole.results.prizes.undecided).toEqual([]);
  });

  it('is what a board publishes, without the coach', () => {
    const board = { board: 'b-1', version: 1, at: 0, state: 'hidden', hash: '', rows: [] } as const;
    const { rows } = publishBoard('final', whole, board);
    expect(rows.map(({ entry: id, place, total, prize }) => [id, place, total, prize])).toEqual([
      ['e-2', 1, '95.00', 'first'],
      ['e-1', 2, '80.00', null],
      ['e-3', 3, '0.00', null],
    ]);
    expect(JSON.stringify(rows)).not.toContain('secret coach');
  });

  it('knows what is certain while marks are missing', () => {
    expect(half.certainties()).toEqual(
      new Map([
        ['e-1', { award: 'first', certainty: 'open' }],
        ['e-2', { award: 'first', certainty: 'open' }],
        ['e-3', { award: 'first', certainty: 'open' }],
      ]),
    );
    const ahead = factsWith({ 'e-1': marks('60', '40'), 'e-2': marks('10'), 'e-3': marks('0') });
    expect(ahead.certainties()).toEqual(new Map([['e-1', { award: 'first', certainty: 'clinched' }]]));
  });

  it('follows the keys, the facts and the decisions', () => {
    const tied = { 'e-1': marks('50', '30'), 'e-2': marks('40', '40'), 'e-3': marks('0', '0') };
    const places = (facts: SkillFacts) =>
      facts.official().flatMap(({ standings }) => standings.map(({ entry: id, place }) => `${id} ${place}`));
    expect(places(factsWith(tied))).toEqual(['e-1 1', 'e-2 1', 'e-3 3']);
    const byTime = { ranking: { keys: [{ by: 'total' }, { by: 'time', order: 'asc' }] } } as const;
    const timed = entries.map((one, index) => ({ ...one, facts: { time: String(60 - index) } }));
    expect(places(factsWith(tied, { rules: byTime, approved: timed }))).toEqual(['e-2 1', 'e-1 2', 'e-3 3']);
    const byHand = { ranking: { whenStillTied: 'manual' } } as const;
    const decisions = [{ kind: 'order', order: ['e-2', 'e-1'] } as const];
    expect(places(factsWith(tied, { rules: byHand, decisions }))).toEqual(['e-2 1', 'e-1 2', 'e-3 3']);
  });

  it('asks the competition’s tier where a rule does', () => {
    const honours = [{ honour: 'expert', when: { tiers: ['province'] } }];
    const given = { 'e-1': marks('50', '30'), 'e-2': marks('55', '40'), 'e-3': marks('0', '0') };
    const honoured = (tier: 'city' | 'province') => factsWith(given, { rules: { honours }, tier }).results.honours.size;
    expect([honoured('city'), honoured('province')]).toEqual([0, 3]);
  });

  it('takes an entry without a score for one without a mark', () => {
    const none = factsWith({}, { rules: {} });
    expect(none.entries.every(({ started }) => !started)).toBe(true);
    expect(none.official()).toMatchObject([{ complete: false }]);
  });
});

describe('results for the organizer', () => {
  it('have every entry’s standing with its number, name, unit and prize, and what stands against publication', () => {
    const blockers = [{ code: 'results/marking-not-closed', message: 'x' } as const];
    const view = resultsView(whole, entries, blockers);
    expect(view.blockers).toEqual(blockers);
    expect(view.divisions).toMatchObject([
      {
        division: 'all',
        complete: true,
        standings: [
          { entry: 'e-2', place: 1, number: '002', name: 'name of e-2', unitName: '醴陵陶瓷学校', prize: 'first' },
          { entry: 'e-1', place: 2, unitName: '株洲市第一职业技术学校', prize: null },
          { entry: 'e-3', place: 3, unitName: null, prize: null },
        ],
      },
    ]);
  });

  it('leave out a standing whose entry is not approved any more', () => {
    const view = resultsView(whole, entries.slice(1), []);
    expect(view.divisions[0]?.standings.map((standing) => standing.entry)).toEqual(['e-2', 'e-3']);
  });
});
