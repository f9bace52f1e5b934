import type { Language } from './language.js';

/** States that refusals name, as the reader calls them. */
const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  setup: { 'zh-CN': '筹备', en: 'setting up' },
  marking: { 'zh-CN': '评分', en: 'marking' },
  closed: { 'zh-CN': '评分结束', en: 'marking closed' },
  published: { 'zh-CN': '已发布', en: 'published' },
  submitted: { 'zh-CN': '待审核', en: 'awaiting review' },
  returned: { 'zh-CN': '已退回', en: 'returned' },
  approved: { 'zh-CN': '已通过', en: 'approved' },
};

/** The reader's word for a state; any other value stays as it is. */
export function stateWord(state: string, language: Language): string {
  return Object.hasOwn(words, state) ? (words[state]?.[language] ?? state) : state;
}
