import { readFileSync } from 'node:fs';
import { judgesNeeded, listAspects, listSubCriteria, schemeSummary, sheetAspects } from '@jiangsai/shared';
import { demonstrationCompetitions } from './demonstration-data.js';

const skills = demonstrationCompetitions.flatMap(({ units, skills: own }) =>
  own.map((skill) => ({ units: units.map(({ name }) => name), skill })),
);
const each = skills.map(({ skill, units }) => [JSON.stringify(skill.name), skill, units] as const);

describe('the demonstration', () => {
  it('has a selection for WorldSkills and a contest of a city, with their schemes', () => {
    expect(
      demonstrationCompetitions.map(({ tier, skills: own }) => [
        tier,
        own.map(({ name, entries, scoring }) => [name, entries.length, schemeSummary(scoring).max]),
      ]),
    ).toEqual([
      ['worldskills', [[{ 'zh-CN': '网站技术', en: 'Web Technologies' }, 12, '100']]],
      [
        'city',
        [
          [{ 'zh-CN': '焊工', en: 'Welding' }, 10, '100'],
          [{ 'zh-CN': '中式烹调', en: 'Chinese Cookery' }, 8, '200'],
          [{ 'zh-CN': '电工', en: 'Electrical Work' }, 9, '50'],
          [{ 'zh-CN': '车工', en: 'Turning' }, 4, '100'],
        ],
      ],
    ]);
  });

  it('says in every text both languages', () => {
    const texts = [
      ...demonstrationCompetitions.map(({ name }) => name),
      ...skills.map(({ skill }) => skill.name),
      ...skills
        .slice(1)
        .flatMap(({ skill }) => [
          ...listSubCriteria(skill.scoring).map(({ name }) => name),
          ...listAspects(skill.scoring).flatMap(({ aspect: { name, description, requirement } }) => [
            name,
            ...(description === undefined ? [] : [description]),
            ...(requirement === undefined ? [] : [requirement]),
          ]),
        ]),
    ];
    for (const text of texts) expect(Object.keys(text ?? {})).toEqual(['zh-CN', 'en']);
  });

  it.each(each)(
    '%s has entries of its own units, each once, within the quota',
    (_name, { entries, quotaPerUnit }, units) => {
      expect(units).toEqual(expect.arrayContaining(entries.map(({ unit }) => unit)));
      expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
      for (const unit of units) {
        expect(entries.filter((entry) => entry.unit === unit).length).toBeLessThanOrEqual(quotaPerUnit ?? Infinity);
      }
    },
  );

  it.each(each)(
    '%s has judges enough for every aspect, and none without a mark to give',
    (_name, { judges, scoring }) => {
      const aspects = listAspects(scoring).map(({ aspect }) => aspect);
      expect(judges.length).toBe(Math.max(...aspects.map(judgesNeeded)));
      expect(judges.every((_judge, at) => sheetAspects(aspects, at === 0).length > 0)).toBe(true);
    },
  );

  it.each(each)('%s has fewer prizes than entries', (_name, { rules, entries, registering }) => {
    const count = (rules.prizes ?? [])
      .flatMap((rule) => (rule.rule === 'by-count' ? rule.awards : []))
      .reduce((sum, award) => sum + award.count, 0);
    expect(count).toBeGreaterThan(0);
    if (!registering) expect(count).toBeLessThan(entries.length);
  });

  it.each(each)('%s has a scheme whose maxima sum to what it says', (_name, { scoring }) => {
    expect(scoring.checks?.total).toBe(schemeSummary(scoring).max);
  });

  it('names the source of every scheme', () => {
    const about = readFileSync(new URL('./data/README.md', import.meta.url), 'utf8');
    for (const name of ['chinese-cookery', 'electrician', 'euroskills-2023-web-development', 'turning', 'welding']) {
      expect(about).toMatch(new RegExp(`\\| \`${name}\\.scoring\\.json\` \\|.*\\| .*(https?://|GitHub|a copy)`));
    }
  });

  it('leaves room for the first unit where registration is open', () => {
    const open = skills.filter(({ skill }) => skill.registering);
    expect(open).not.toHaveLength(0);
    for (const { skill, units } of open) {
      const own = skill.entries.filter(({ unit }) => unit === units[0]).length;
      expect(own).toBeLessThan(skill.quotaPerUnit ?? Infinity);
    }
  });
});
