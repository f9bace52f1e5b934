import type { Page } from 'playwright-core';
import { shoot } from './screenshots.js';

/**
 * Sentences that build on each other. When one fails, every page of `pages` is photographed as it stands (`failed-1.png` …), and those
 * after it fail at once instead of waiting for what will not come.
 */
export function tellStory(
  pages: () => readonly Page[],
): (sentence: string, happens: () => Promise<void> | void) => void {
  let broken: string | null = null;
  return (sentence, happens) => {
    it(sentence, async () => {
      if (broken !== null) throw new Error(`the story broke before this: ${broken}`);
      try {
        await happens();
      } catch (error) {
        broken = sentence;
        for (const [at, page] of pages().entries()) await shoot(page, `failed-${at + 1}`);
        throw error;
      }
    });
  };
}
