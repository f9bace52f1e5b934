import type { Component } from '../scheme/scoring.js';
import type { RulesPreset } from './rules-preset.js';

const weights: ReadonlyMap<string, string> = new Map([
  ['theory', '0.3'],
  ['practice', '0.7'],
]);

export const theoryPractice3070: RulesPreset = {
  name: { 'zh-CN': '理论 30% + 实操 70%', en: 'Theory 30 %, practice 70 %' },
  about: {
    'zh-CN': '评分方案由 theory（理论）和 practice（实操）两个成绩构成组成时，权重设为 0.3 和 0.7。',
    en: 'Where the scheme is made of the components theory and practice, their weights become 0.3 and 0.7.',
  },
  source: {
    'zh-CN': '第十七届“振兴杯”全国青年职业技能大赛电工（职工组）决赛等',
    en: 'Finals of the 17th national youth skills contest “Zhenxing Cup”, electricians, and others',
    address: 'https://renrendoc.com/paper/364476799.html',
  },
  apply: (rules) => {
    const { components = [] } = rules.scoring;
    if (!isTheoryAndPractice(components)) return rules;
    const weighed = components.map((component) => ({ ...component, weight: weights.get(component.id) ?? '1' }));
    return { ...rules, scoring: { ...rules.scoring, components: weighed } };
  },
};

function isTheoryAndPractice(components: readonly Component[]): boolean {
  return components.length === 2 && components.every(({ id }) => weights.has(id));
}
