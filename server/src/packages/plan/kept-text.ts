import { localText, type LocalText } from '@jiangsai/shared';

/** What is kept of a text where there is room for one language: the Chinese one, else any; the fallback when it is empty. */
export function keptText(text: LocalText | undefined, fallback: string): string {
  if (text === undefined || typeof text === 'string') return text?.trim() || fallback;
  return (localText(text, 'zh-CN') || Object.values(text).find((words) => words !== '') || '').trim() || fallback;
}

/** Whether another language is lost by that. */
export function losesLanguage(text: LocalText | undefined): boolean {
  return typeof text === 'object' && new Set(Object.values(text)).size > 1;
}
