import type { RouteRecordRaw } from 'vue-router';
import { messages as pieces } from '../../pieces/messages.js';
import { en } from './locales/en.js';
import { zhCN } from './locales/zh-CN.js';
import { en as explainEn } from './results/locales/en.js';
import { zhCN as explainZhCN } from './results/locales/zh-CN.js';
import { en as rulesEn } from './rules/locales/en.js';
import { zhCN as rulesZhCN } from './rules/locales/zh-CN.js';
import { en as schemeEn } from './scheme/locales/en.js';
import { zhCN as schemeZhCN } from './scheme/locales/zh-CN.js';

export const routes: RouteRecordRaw[] = [
  {
    path: '/organizer',
    component: () => import('./competitions/MyCompetitions.vue'),
    meta: { title: 'organizer.competitions.title', act: 'competition/list' },
  },
  {
    path: '/organizer/:competition',
    component: () => import('./frame/CompetitionFrame.vue'),
    props: true,
    meta: { act: 'competition/read' },
    children: [
      {
        path: '',
        name: 'organizer-overview',
        component: () => import('./overview/CompetitionOverview.vue'),
        meta: { title: 'organizer.nav.overview' },
      },
      {
        path: 'skills/:skill/:section?',
        name: 'organizer-skill',
        component: () => import('./skill/SkillPage.vue'),
        props: true,
        meta: { title: 'organizer.skill.title' },
      },
      {
        path: 'units',
        name: 'organizer-units',
        component: () => import('./units/UnitsPage.vue'),
        meta: { title: 'organizer.nav.units' },
      },
      {
        path: 'awards',
        name: 'organizer-awards',
        component: () => import('./awards/AwardsPage.vue'),
        meta: { title: 'organizer.nav.awards' },
      },
    ],
  },
];

export const messages = {
  'zh-CN': { organizer: zhCN, rules: rulesZhCN, explain: explainZhCN, schemeEditor: schemeZhCN, ...pieces['zh-CN'] },
  en: { organizer: en, rules: rulesEn, explain: explainEn, schemeEditor: schemeEn, ...pieces.en },
};
