import { pageZhCN } from './page-zh-CN.js';
import { wordsZhCN } from './words-zh-CN.js';

export const zhCN = { ...wordsZhCN, ...pageZhCN };
