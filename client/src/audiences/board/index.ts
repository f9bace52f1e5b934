import type { RouteRecordRaw } from 'vue-router';
import { en } from './locales/en.js';
import { zhCN } from './locales/zh-CN.js';

export const routes: RouteRecordRaw[] = [
  {
    path: '/boards/:board',
    component: () => import('./BoardPage.vue'),
    props: true,
    meta: { title: 'board.title' },
  },
  {
    path: '/boards/:board/hall',
    component: () => import('./hall/HallPage.vue'),
    props: true,
    meta: { title: 'board.title', bare: true, theme: 'dark' },
  },
];

export const messages = { 'zh-CN': { board: zhCN }, en: { board: en } };
