import { checkSkillRules } from '../checks/index.js';
import type { SkillRules } from '../rules/skill-rules.js';
import type { Aspect } from '../scheme/aspect.js';
import { listAspects } from '../scheme/list-aspects.js';
import { applyPreset, rulesPresets, type RulesPresetId } from './index.js';

const ids = Object.keys(rulesPresets) as RulesPresetId[];

/** One aspect of every method, in a theory and a practice component; rules of which nobody but a preset knows. */
const everyMethod: readonly Aspect[] = [
  { id: 'p', max: '10', method: 'points', step: '0.1' },
  { id: 'r', max: '10', method: 'rating', levels: [{ id: 'A', fraction: '1' }] },
  { id: 'j', max: '10', method: 'judgement' },
  { id: 'f', max: '10', method: 'pass-fail' },
  { id: 'n', max: '10', method: 'number-completed', possible: 5 },
  { id: 'c', max: '10', method: 'choice', unit: 'points', choices: [{ id: 'ok', deduct: '0' }] },
  { id: 'b', max: '10', method: 'bands', bands: [{ points: '10' }] },
  { id: 'd', max: '10', method: 'difference', target: '1', step: '1', deduct: '1', count: 'started' },
  { id: 'e', max: '10', method: 'deduct-per-event', deduct: '1' },
  { id: 'x', max: '10', method: 'place', first: '10', step: '1', best: 'low' },
];
const rules: SkillRules = {
  scoring: {
    passMark: '60',
    components: [
      { id: 'theory', weight: '0.5', criteria: [{ id: 'T', aspects: [{ id: 't', max: '100', method: 'points' }] }] },
      {
        id: 'practice',
        weight: '0.5',
        passMark: '50',
        criteria: [
          { id: 'P', aspects: everyMethod.slice(0, 5) },
          { id: 'Q', weight: '2', subCriteria: [{ id: 'Q1', day: '1', aspects: everyMethod.slice(5) }] },
        ],
      },
    ],
  },
  ranking: { keys: [{ by: 'total' }, { by: 'component:practice' }], whenStillTied: 'manual' },
  prizes: [{ rule: 'by-score', award: 'good', score: '80' }],
  honours: [{ honour: 'own' }],
  promotions: [{ to: 3 }],
  qualification: { top: 3 },
};

describe('every preset', () => {
  it.each(ids)('%s has a name, a sentence and a source in both languages', (id) => {
    const { name, about, source } = rulesPresets[id];
    for (const text of [name, about, source])
      for (const language of ['zh-CN', 'en'] as const) expect(text[language].trim().length).toBeGreaterThan(5);
    expect(about['zh-CN']).toMatch(/。$/);
    expect(about.en).toMatch(/\.$/);
    const told: { readonly address?: string } = source;
    if (told.address !== undefined) expect(told.address).toMatch(/^https?:\/\//);
  });

  it.each(ids)('%s makes rules that are sound', (id) => {
    expect(checkSkillRules(rules).problems).toEqual([]);
    expect(checkSkillRules(applyPreset(id, rules)).problems).toEqual([]);
  });

  it.each(ids)('%s makes the same when it is applied again', (id) => {
    const once = applyPreset(id, rules);
    expect(applyPreset(id, once)).toEqual(once);
  });

  it.each(ids)('%s leaves the rules that it was given untouched', (id) => {
    const before = JSON.stringify(rules);
    applyPreset(id, rules);
    expect(JSON.stringify(rules)).toBe(before);
  });

  it.each<[RulesPresetId, readonly (keyof SkillRules)[]]>([
    ['worldskills-700', ['scoring', 'prizes']],
    ['national-medals', ['prizes']],
    ['shares-10-20-30', ['prizes']],
    ['counts-1-2-3', ['prizes']],
    ['city-tv-contest', ['scoring', 'honours']],
    ['theory-practice-30-70', ['scoring']],
  ])('%s changes %j and leaves the rest', (id, changed) => {
    const after = applyPreset(id, rules);
    const keys = Object.keys(after) as (keyof SkillRules)[];
    expect(keys.filter((key) => JSON.stringify(after[key]) !== JSON.stringify(rules[key])).sort()).toEqual(
      [...changed].sort(),
    );
  });
});

describe('WorldSkills 700', () => {
  it('sets the scale and nothing else of the scheme', () => {
    const { scoring } = applyPreset('worldskills-700', rules);
    expect(scoring).toEqual({ ...rules.scoring, scale: { kind: 'ws700' } });
    const other = { ...rules, scoring: { ...rules.scoring, scale: { kind: 'pooled', digits: 2 } as const } };
    expect(applyPreset('worldskills-700', other).scoring.scale).toEqual({ kind: 'ws700' });
  });
});

describe('the city TV contest', () => {
  const combines = new Map(
    listAspects(applyPreset('city-tv-contest', rules).scoring).map(({ aspect }) => [aspect.id, aspect.combine]),
  );

  it('drops the highest and the lowest score of what judges score by eye, wherever it stands', () => {
    for (const id of ['p', 'r']) expect(combines.get(id)).toEqual({ kind: 'trimmed-mean', high: 1, low: 1 });
    const criteria = { ...rules, scoring: { criteria: [{ id: 'A', aspects: everyMethod.slice(0, 1) }] } };
    const [only] = listAspects(applyPreset('city-tv-contest', criteria).scoring);
    expect(only?.aspect.combine?.kind).toBe('trimmed-mean');
  });

  it('leaves written papers, panels and measured numbers as they are', () => {
    for (const id of ['t', 'j', 'f', 'n', 'c', 'b', 'd', 'e', 'x'])
      expect([id, combines.get(id)]).toEqual([id, undefined]);
  });

  it('leaves all other keys of the scheme', () => {
    const { scoring } = applyPreset('city-tv-contest', rules);
    const without: unknown = JSON.parse(JSON.stringify(scoring), (key, value: unknown) =>
      key === 'combine' ? undefined : value,
    );
    expect(without).toEqual(rules.scoring);
  });
});

describe('theory and practice', () => {
  const weightsOf = ({ scoring }: SkillRules) => scoring.components?.map(({ id, weight }) => [id, weight]);
  const [theory, practice] = rules.scoring.components ?? [];

  it('weigh 0.3 and 0.7, whatever they weighed', () => {
    expect(weightsOf(applyPreset('theory-practice-30-70', rules))).toEqual([
      ['theory', '0.3'],
      ['practice', '0.7'],
    ]);
  });

  it.each<[string, SkillRules['scoring']]>([
    ['one component', { components: [practice!] }],
    ['three components', { components: [theory!, practice!, { ...theory!, id: 'defence' }] }],
    ['two others', { components: [theory!, { ...practice!, id: 'defence' }] }],
    ['criteria', { criteria: practice!.criteria }],
  ])('stay as they are in a scheme of %s', (_, scoring) => {
    expect(applyPreset('theory-practice-30-70', { ...rules, scoring })).toEqual({ ...rules, scoring });
  });
});
