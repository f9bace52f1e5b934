import type { RouteRecordRaw } from 'vue-router';
import { messages as pieces } from '../../pieces/messages.js';
import { en } from './locales/en.js';
import { zhCN } from './locales/zh-CN.js';

export const routes: RouteRecordRaw[] = [
  {
    path: '/join/:token',
    component: () => import('./JoinPage.vue'),
    props: true,
    meta: { title: 'unit.join.title' },
  },
  {
    path: '/unit/:competition?',
    component: () => import('./UnitPage.vue'),
    props: true,
    meta: { title: 'unit.title', act: 'competition/list' },
  },
];

export const messages = {
  'zh-CN': { unit: zhCN, ...pieces['zh-CN'] },
  en: { unit: en, ...pieces.en },
};
