import { en } from './locales/en.js';
import { zhCN } from './locales/zh-CN.js';

/** The texts of the pieces; every audience that uses some passes them on with its own. */
export const messages = { 'zh-CN': zhCN, en };
