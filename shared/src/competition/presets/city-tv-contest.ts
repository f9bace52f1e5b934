import type { HonourRule } from '../rules/honour-rules.js';
import type { Aspect, Method } from '../scheme/aspect.js';
import { mapAspects } from './map-aspects.js';
import type { RulesPreset } from './rules-preset.js';

/** What judges score by their eye; measured numbers and written papers have no extremes to drop. */
const byEye: ReadonlySet<Method> = new Set<Method>(['points', 'rating']);

export const cityTvContest: RulesPreset = {
  name: { 'zh-CN': '城市电视技能赛（去最高最低分）', en: 'City TV contest with trimmed mean' },
  about: {
    'zh-CN': '裁判打分的评分点去掉一个最高分和一个最低分后取平均；职工组第一名授予工匠、技术能手和五一劳动奖章。',
    en: 'What judges score by eye drops the highest and the lowest score; the best of the staff gets three city honours.',
  },
  source: {
    'zh-CN': '株洲“技能天下”电视技能大赛',
    en: 'The TV skills contest of the city of Zhuzhou',
    address: 'https://e2cf.com/HnhNMMQPvW/detail/14998',
  },
  apply: ({ scoring, ...rules }) => ({
    ...rules,
    scoring: mapAspects(scoring, (aspect, component) =>
      byEye.has(aspect.method) && component?.id !== 'theory' ? trimmed(aspect) : aspect,
    ),
    honours: [
      honour('city-craftsman', { 'zh-CN': '市工匠', en: 'City craftsman' }, organizers),
      honour('city-expert', { 'zh-CN': '市技术能手', en: 'City technical expert' }, labourOffice),
      honour('city-labour-medal', { 'zh-CN': '市五一劳动奖章', en: 'City May Day labour medal' }, unions),
    ],
  }),
};

const organizers = { 'zh-CN': '大赛组委会', en: 'Organizing committee' };
const labourOffice = { 'zh-CN': '市人力资源和社会保障局', en: 'City bureau of human resources and social security' };
const unions = { 'zh-CN': '市总工会', en: 'City federation of trade unions' };

function honour(id: string, name: HonourRule['name'], body: HonourRule['body']): HonourRule {
  return { honour: id, name, body, when: { placeTo: 1, divisions: ['职工组'] } };
}

function trimmed(aspect: Aspect): Aspect {
  return { ...aspect, combine: { kind: 'trimmed-mean', high: 1, low: 1 } };
}
