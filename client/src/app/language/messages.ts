import { messages as ui } from '../../ui/messages.js';
import { audiences, type MessageTree } from '../audiences.js';
import { en } from './locales/en.js';
import { zhCN } from './locales/zh-CN.js';

const all = [{ 'zh-CN': { app: zhCN }, en: { app: en } }, ui, ...audiences.map((audience) => audience.messages)];

function inLanguage(language: 'zh-CN' | 'en'): MessageTree {
  return Object.assign({}, ...all.map((messages) => messages[language])) as MessageTree;
}

export const messages = { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') };
