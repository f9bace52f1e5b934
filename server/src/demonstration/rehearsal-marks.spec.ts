import { checkMark, checkMarks, listAspects, listSubCriteria, markPoints, type Aspect } from '@jiangsai/shared';
import { demonstrationCompetitions } from './demonstration-data.js';
import { rehearsalMark, strengthOf } from './rehearsal-marks.js';

const skills = demonstrationCompetitions.flatMap((competition) => competition.skills);
const aspects = skills.flatMap(({ scoring }) => listAspects(scoring).map(({ aspect }) => aspect));
const entries = Array.from({ length: 40 }, (_, at) => `entry-${at}`);
const judges = Array.from({ length: 15 }, (_, at) => `judge-${at}`);

const worth = (aspect: Aspect, entry: string, strength?: number) =>
  markPoints(aspect, rehearsalMark(aspect, entry, 'judge-0', strength)).valueOf();
const total = (list: readonly Aspect[], entry: string, strength?: number) =>
  list.reduce((sum, aspect) => sum + worth(aspect, entry, strength), 0);

describe('a made-up mark', () => {
  it('is always the same for the same aspect, entry and judge', () => {
    for (const aspect of aspects) {
      expect(rehearsalMark(aspect, 'entry-1', 'judge-1')).toBe(rehearsalMark(aspect, 'entry-1', 'judge-1'));
    }
  });

  it('is one that the aspect takes, in every skill of the demonstration and for every strength', () => {
    for (const aspect of aspects) {
      for (const [at, entry] of entries.entries()) {
        expect(() => checkMark(aspect, rehearsalMark(aspect, entry, 'judge-1', at / 39))).not.toThrow();
      }
    }
  });

  it.each<Aspect>([
    { id: 'P', max: '0.3', method: 'points' },
    { id: 'Q', max: '10', method: 'points', step: '3' },
    { id: 'R', max: '1', method: 'bands', bands: [] },
    {
      id: 'S',
      max: '5',
      method: 'bands',
      bands: [
        { below: '-1', points: '5' },
        { above: '100', points: '2' },
      ],
    },
    { id: 'T', max: '1', method: 'number-completed', possible: 1 },
    { id: 'U', max: '4', method: 'choice', unit: 'percent', choices: [{ id: 'clean', deduct: '0' }] },
    { id: 'V', max: '4', method: 'rating', levels: [{ id: 'A', fraction: '1' }] },
    { id: 'W', max: '4', method: 'deduct-per-event', deduct: '0' },
    {
      id: 'X',
      max: '4',
      method: 'difference',
      target: '-0.5',
      step: '0.1',
      deduct: '1',
      count: 'started',
      side: 'under',
    },
    { id: 'Y', max: '4', method: 'place', first: '4', step: '1', best: 'low' },
  ])('is one that an odd aspect takes: %j', (aspect) => {
    for (const entry of entries) expect(() => checkMark(aspect, rehearsalMark(aspect, entry, 'j'))).not.toThrow();
  });

  it.each<[string, Aspect]>([
    [
      'the choice',
      {
        id: 'U',
        max: '10',
        method: 'choice',
        unit: 'percent',
        choices: [
          { id: 'clean', deduct: '0' },
          { id: 'flawed', deduct: '50' },
        ],
      },
    ],
    [
      'the level',
      {
        id: 'V',
        max: '10',
        method: 'rating',
        levels: [
          { id: 'A', fraction: '1' },
          { id: 'B', fraction: '0.2' },
        ],
      },
    ],
    ['the number of slips', { id: 'W', max: '10', method: 'deduct-per-event', deduct: '2' }],
    [
      'the distance',
      { id: 'X', max: '10', method: 'difference', target: '50', step: '1', deduct: '2', count: 'complete' },
    ],
  ])('leans on the strength: %s', (_, aspect) => {
    const sum = (strength: number) => entries.reduce((points, entry) => points + worth(aspect, entry, strength), 0);
    expect(sum(0.9)).toBeGreaterThan(sum(0.2));
  });

  it('never spreads over a panel so far that the judgement would be refused', () => {
    const judgements = aspects.filter(({ method }) => method === 'judgement');
    expect(judgements).toHaveLength(26);
    for (const aspect of judgements) {
      for (const [at, entry] of entries.entries()) {
        const marks = judges.map((judge) => ({ judge, value: rehearsalMark(aspect, entry, judge, at / 39) }));
        expect(() => checkMarks(aspect, marks)).not.toThrow();
      }
    }
  });

  it('differs between judges now and then, but not always', () => {
    const tasting = aspects.filter(({ combine }) => combine?.kind === 'trimmed-mean');
    const differing = tasting.filter(
      (aspect) => new Set(judges.slice(0, 5).map((judge) => rehearsalMark(aspect, 'entry-1', judge))).size > 1,
    );
    expect(differing.length).toBeGreaterThan(tasting.length / 2);
  });

  it('uses the whole of a scale over many entries', () => {
    for (const aspect of aspects.filter(({ method }) => method === 'judgement' || method === 'pass-fail')) {
      const used = new Set(entries.map((entry) => rehearsalMark(aspect, entry, 'judge-0')));
      expect(used.size).toBeGreaterThan(1);
    }
  });
});

describe('a rehearsal', () => {
  it.each(
    skills.map(
      (skill) => [JSON.stringify(skill.name), listAspects(skill.scoring).map(({ aspect }) => aspect)] as const,
    ),
  )('of %s gives strong entries more than weak ones', (_name, list) => {
    const mean = (strength: number) =>
      entries.reduce((sum, entry) => sum + total(list, entry, strength), 0) / entries.length;
    expect(mean(0.7)).toBeGreaterThan(mean(0.5));
    expect(mean(0.9)).toBeGreaterThan(mean(0.7));
  });

  it('shows a living board: the lead changes hands, and no two entries end far apart or all alike', () => {
    const [web] = skills;
    const field = entries.slice(0, 12);
    const running = new Map(field.map((entry) => [entry, 0]));
    const leaders: string[] = [];
    for (const { aspects: sheet } of listSubCriteria(web?.scoring ?? {})) {
      for (const entry of field) {
        running.set(entry, (running.get(entry) ?? 0) + total(sheet, entry));
        const [leader = ''] = [...running.keys()].sort((a, b) => (running.get(b) ?? 0) - (running.get(a) ?? 0));
        if (leader !== leaders.at(-1)) leaders.push(leader);
      }
    }
    expect(leaders.length).toBeGreaterThan(5);
    expect(new Set(leaders).size).toBeGreaterThan(2);
    const totals = [...running.values()];
    expect(Math.max(...totals)).toBeLessThan(100);
    expect(Math.min(...totals)).toBeGreaterThan(30);
    expect(new Set(totals).size).toBeGreaterThan(9);
  });

  it('hides a strength in every entry, none of them hopeless or perfect', () => {
    const strengths = entries.map(strengthOf);
    expect(Math.min(...strengths)).toBeGreaterThanOrEqual(0.6);
    expect(Math.max(...strengths)).toBeLessThanOrEqual(0.9);
    expect(Math.max(...strengths) - Math.min(...strengths)).toBeGreaterThan(0.2);
  });
});
