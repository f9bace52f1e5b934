import type { Language } from '../refusals/index.js';

/** The usual awards. Any other award is named by the organizer's own words and reads the same in both languages. */
export const prizeNames = {
  first: { 'zh-CN': '一等奖', en: 'First prize' },
  second: { 'zh-CN': '二等奖', en: 'Second prize' },
  third: { 'zh-CN': '三等奖', en: 'Third prize' },
  merit: { 'zh-CN': '优胜奖', en: 'Merit award' },
  gold: { 'zh-CN': '金牌', en: 'Gold medal' },
  silver: { 'zh-CN': '银牌', en: 'Silver medal' },
  bronze: { 'zh-CN': '铜牌', en: 'Bronze medal' },
  medallion: { 'zh-CN': '优胜奖', en: 'Medallion for Excellence' },
} as const;

/** What people read for an award of a prize rule. */
export function prizeName(award: string, language: Language): string {
  const known = Object.entries(prizeNames).find(([id]) => id === award)?.[1];
  return known === undefined ? award : known[language];
}
