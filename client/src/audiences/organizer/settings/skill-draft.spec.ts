import type { SkillView } from '@jiangsai/shared';
import { emptySkill, rebase, skillChangeOf, skillDraftOf, skillOf } from './skill-draft.js';

const seen: SkillView = {
  id: 's1',
  competition: 'c1',
  name: { 'zh-CN': '焊工', en: 'Welding' },
  quotaPerUnit: 3,
  rules: {
    prizes: [{ rule: 'by-count', awards: [{ award: 'first', count: 1 }], tieAtCut: 'exclude', minScore: '60' }],
  },
  phase: 'setup',
  policy: 'hidden',
  board: 'b1',
  scheme: null,
  entries: 0,
  awaitingReview: 0,
  judges: 0,
  version: 7,
};

describe('the settings of a skill', () => {
  it('of a new one begin with three entries a unit and one, two, three prizes', () => {
    const draft = { ...emptySkill(), zh: ' 焊工 ' };
    expect(skillOf(draft)).toEqual({
      name: { 'zh-CN': '焊工' },
      quotaPerUnit: 3,
      rules: {
        prizes: [
          {
            rule: 'by-count',
            awards: [
              { award: 'first', count: 1 },
              { award: 'second', count: 2 },
              { award: 'third', count: 3 },
            ],
          },
        ],
      },
    });
  });

  it('send nothing when nothing was changed', () => {
    expect(skillChangeOf(skillDraftOf(seen), seen)).toBeNull();
  });

  it('send just what was changed, with the version that the user saw', () => {
    expect(skillChangeOf({ ...skillDraftOf(seen), quotaPerUnit: null }, seen)).toEqual({
      quotaPerUnit: null,
      version: 7,
    });
    expect(skillChangeOf({ ...skillDraftOf(seen), en: '' }, seen)).toEqual({ name: { 'zh-CN': '焊工' }, version: 7 });
  });

  it('read a name without languages as the Chinese one', () => {
    expect(skillDraftOf({ ...seen, name: '焊工' })).toMatchObject({ zh: '焊工', en: '' });
  });
});

describe('settings that somebody else changed meanwhile', () => {
  const now: SkillView = { ...seen, name: { 'zh-CN': '焊工', en: 'Welder' }, quotaPerUnit: 5, version: 8 };

  it('keep what the user typed and take over the rest', () => {
    const draft = rebase({ ...skillDraftOf(seen), zh: '电焊工' }, seen, now);
    expect(draft).toMatchObject({ zh: '电焊工', en: 'Welder', quotaPerUnit: 5 });
    expect(skillChangeOf(draft, now)).toEqual({ name: { 'zh-CN': '电焊工', en: 'Welder' }, version: 8 });
  });

  it('keep the user’s own where both changed the same', () => {
    expect(rebase({ ...skillDraftOf(seen), quotaPerUnit: 1 }, seen, now).quotaPerUnit).toBe(1);
  });
});
