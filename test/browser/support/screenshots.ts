import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { screens, type Screen } from './open-page.js';

const folder = fileURLToPath(new URL('../../../test-output/screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });

/** Keeps a picture for people to look at (`test-output/screenshots`, not part of the repository). */
export async function shoot(page: Page, name: string, { whole = false } = {}): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole, animations: 'disabled' });
}

/** The same page as others hold it; nothing may stick out of any of them. Afterwards it is as large as it was. */
export async function shootOn(page: Page, name: string, on: readonly Screen[]): Promise<void> {
  const before = page.viewportSize();
  for (const screen of on) {
    const { width, height } = screens[screen];
    await page.setViewportSize({ width, height });
    await expectNothingSticksOut(page, `${name} on a ${screen}`);
    await shoot(page, `${name}-${width}`);
  }
  if (before) await page.setViewportSize(before);
}

/** Nobody has to scroll sideways, once the page has settled into its size. */
export async function expectNothingSticksOut(page: Page, what: string): Promise<void> {
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  for (let patience = 20; patience > 0 && (await excess()) > 0; patience--) await page.waitForTimeout(100);
  expect({ what, excess: Math.max(0, await excess()) }).toEqual({ what, excess: 0 });
}
