import type { Page } from 'playwright-core';

/** What is wrong with the figures of the board on the page, in words; nothing when all is well. */
export async function crookedFigures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    for (const table of document.querySelectorAll('.board-table')) {
      const figures = [...table.querySelectorAll<HTMLElement>('.body .total-figure')];
      const edges = new Set(figures.map((figure) => Math.round(figure.getBoundingClientRect().right)));
      if (edges.size > 1) wrong.push(`totals end at ${[...edges].join(', ')}`);
      for (const cell of table.querySelectorAll<HTMLElement>('.body :is(.place, .total, .component)')) {
        if (!getComputedStyle(cell).fontVariantNumeric.includes('tabular-nums'))
          wrong.push(`no tabular figures in ${cell.innerText}`);
        if (cell.scrollWidth > cell.clientWidth + 1) wrong.push(`${cell.innerText} sticks out of its cell`);
      }
    }
    return wrong;
  });
}

/** Sizes on a wall as shares of its height: from ten metres a name must not be smaller than a thirtieth of a screen of two metres. */
export async function smallestOnWall(page: Page): Promise<{ name: number; total: number; scrolls: boolean }> {
  // The rows get their height once the stage is measured.
  await page.waitForFunction(() => (document.querySelector('.body .row')?.clientHeight ?? 0) >= innerHeight / 16);
  return page.evaluate(() => {
    const share = (selector: string) => {
      const sizes = [...document.querySelectorAll(selector)].map((cell) => parseFloat(getComputedStyle(cell).fontSize));
      return Math.min(...sizes) / innerHeight;
    };
    const { scrollHeight, scrollWidth } = document.documentElement;
    return {
      name: share('.body .name'),
      total: share('.body .total'),
      scrolls: scrollHeight > innerHeight || scrollWidth > innerWidth,
    };
  });
}
