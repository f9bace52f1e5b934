import type { RouteRecordRaw } from 'vue-router';
import { messages as pieces } from '../../pieces/messages.js';
import { en } from './locales/en.js';
import { zhCN } from './locales/zh-CN.js';

export const routes: RouteRecordRaw[] = [
  { path: '/awards', component: () => import('./AwardLists.vue'), meta: { title: 'awards.listTitle' } },
  {
    path: '/awards/:competition',
    component: () => import('./AwardListPage.vue'),
    props: true,
    meta: { title: 'awards.listTitle' },
  },
];

export const messages = {
  'zh-CN': { awards: zhCN, ...pieces['zh-CN'] },
  en: { awards: en, ...pieces.en },
};
