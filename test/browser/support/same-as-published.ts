import type { BoardSnapshot } from '@jiangsai/shared';
import type { BoardScreen } from '../pages/board-screen.js';

/**
 * Waits until the page shows a version that the server has published since this was asked, row by row as it is. Boards move
 * while they are compared, so only equal versions count.
 */
export async function expectSameAsPublished(screen: BoardScreen, address: string, newerThan: number): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const published = (await (await fetch(address)).json()) as BoardSnapshot;
    const { version, rows } = await screen.picture();
    if (version === published.version && version > newerThan) {
      const facts = rows.map(({ entry, place, total }) => [entry, place, total]);
      expect(facts).toEqual(published.rows.map(({ entry, place, total }) => [entry, String(place ?? ''), total ?? '']));
      return;
    }
    if (Date.now() > deadline) throw new Error(`the page stays at ${version}, the server is at ${published.version}`);
    await screen.page.waitForTimeout(100);
  }
}
