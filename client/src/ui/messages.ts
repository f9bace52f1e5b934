import { en } from './locales/en.js';
import { zhCN } from './locales/zh-CN.js';

export const messages = { 'zh-CN': { ui: zhCN }, en: { ui: en } };
