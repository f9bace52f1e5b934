import type { RouteRecordRaw } from 'vue-router';
import { messages as pieces } from '../../pieces/messages.js';
import type {} from '../../route-meta.js';
import { en } from './locales/en.js';
import { zhCN } from './locales/zh-CN.js';

export const routes: RouteRecordRaw[] = [
  {
    path: '/judge',
    component: () => import('./room/JudgeRoom.vue'),
    meta: { act: 'marking/list-sheets' },
    children: [
      { path: '', component: () => import('./sheets/SheetsPage.vue'), meta: { title: 'judge.title.sheets' } },
      {
        path: 'sheets/:id',
        component: () => import('./desk/SheetPage.vue'),
        props: true,
        meta: { title: 'judge.title.sheet', bare: true },
      },
    ],
  },
];

export const messages = {
  'zh-CN': { judge: zhCN, ...pieces['zh-CN'] },
  en: { judge: en, ...pieces.en },
};
