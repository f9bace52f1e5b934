import type { Page } from 'playwright-core';

interface Watched extends Window {
  tapMoments?: number[];
  rowMoments?: { entry: string; at: number }[];
}

/** From now on the page remembers when (epoch ms) it was touched or a key went down, by the browser's own stamp. */
export async function rememberTaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moments: number[] = ((window as Watched).tapMoments = []);
    const remember = ({ timeStamp }: Event) => moments.push(Date.now() - (performance.now() - timeStamp));
    for (const kind of ['pointerdown', 'keydown']) window.addEventListener(kind, remember, { capture: true });
  });
}

/** From now on the page remembers when (epoch ms) a row of the board showed another total or place: the frame that paints it. */
export async function rememberRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moments: { entry: string; at: number }[] = ((window as Watched).rowMoments = []);
    const changed = (mutations: MutationRecord[]) => {
      const entries = new Set(mutations.map(({ target }) => (target as HTMLElement).dataset['entry'] ?? ''));
      requestAnimationFrame(() => {
        for (const entry of entries) moments.push({ entry, at: Date.now() });
      });
    };
    const attributeFilter = ['data-total', 'data-place'];
    new MutationObserver(changed).observe(document.body, { subtree: true, attributes: true, attributeFilter });
  });
}

/** Milliseconds from the judge's tap to the changed row of that entry on the viewer's page. */
export async function timeTap(judge: Page, viewer: Page, entry: string, tap: () => Promise<void>): Promise<number> {
  const before = await viewer.evaluate(() => (window as Watched).rowMoments?.length ?? 0);
  await tap();
  const changed = await viewer.waitForFunction(
    ([from, of]) => (window as Watched).rowMoments?.slice(from).find((row) => row.entry === of)?.at,
    [before, entry] as const,
  );
  const tapped = await judge.evaluate(() => (window as Watched).tapMoments?.at(-1));
  if (tapped === undefined) throw new Error('the judge’s page felt no tap');
  return ((await changed.jsonValue()) ?? 0) - tapped;
}

/** The value that `share` of all values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
