import { checkResultRules, checkScoring } from '@jiangsai/shared';
import { twoParts } from '../words/testing/phrasing-in.js';
import { presetChoices } from './preset-choices.js';

const draft = { rules: { qualification: { top: 3 } }, scoring: { ...twoParts, scale: { kind: 'none' as const } } };

describe('the presets on offer', () => {
  it('have a name, a sentence and a source in the language of the reader', () => {
    expect(presetChoices(draft, 'zh-CN').map(({ name }) => name)).toContain('按名额：1 / 2 / 3');
    for (const { about, source } of presetChoices(draft, 'en'))
      expect(`${about}${source}`).not.toMatch(/\p{Script=Han}/u);
  });

  it('make sound rules of a draft, and keep what they are not about', () => {
    for (const { draft: after } of presetChoices(draft, 'zh-CN')) {
      expect(checkResultRules(after.rules, after.scoring).problems).toEqual([]);
      expect(checkScoring(after.scoring).problems).toEqual([]);
      expect(after.rules.qualification).toEqual({ top: 3 });
    }
  });

  it('say that they change nothing once they are chosen', () => {
    for (const { id, draft: after } of presetChoices(draft, 'zh-CN'))
      expect(presetChoices(after, 'zh-CN').find((again) => again.id === id)?.changes).toBe(false);
  });

  it('work before there is a scheme, as far as they are about rules', () => {
    const choices = presetChoices({ rules: {}, scoring: null }, 'zh-CN');
    expect(choices.every(({ draft: after }) => after.scoring === null)).toBe(true);
    expect(choices.filter(({ changes }) => !changes).map(({ id }) => id)).toEqual(['theory-practice-30-70']);
  });
});
