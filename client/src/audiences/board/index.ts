import type { RouteRecordRaw } from 'vue-router';
import { en } from './locales/en.js';
import { zhCN } from './locales/zh-CN.js';

export const routes: RouteRecordRaw[] = [];

export const messages = { 'zh-CN': { board: zhCN }, en: { board: en } };
