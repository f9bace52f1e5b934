import type { Page } from 'playwright-core';

export interface ShownRow {
  readonly entry: string;
  readonly name: string;
  readonly unit: string;
  readonly place: string;
  readonly total: string;
  readonly prize: string | null;
}

/** A board as somebody sees it: on a phone, on a desk, in a hall. */
export class BoardScreen {
  constructor(readonly page: Page) {}

  /** Version and rows of one moment: a board moves while it is looked at. */
  async picture(): Promise<{ version: number; rows: ShownRow[] }> {
    return this.page.evaluate(() => ({
      version: Number(document.body.dataset['version']),
      rows: [...document.querySelectorAll('[data-entry]')].map((row) => ({
        entry: row.getAttribute('data-entry') ?? '',
        name: row.querySelector('.name')?.textContent?.trim() ?? '',
        unit: row.querySelector('.unit')?.textContent?.trim() ?? '',
        place: row.getAttribute('data-place') ?? '',
        total: row.getAttribute('data-total') ?? '',
        prize: row.querySelector('[data-prize]')?.getAttribute('data-prize') ?? null,
      })),
    }));
  }

  async rows(): Promise<ShownRow[]> {
    return (await this.picture()).rows;
  }

  /** Waits for a word about the board: 进行中, 最终成绩 … */
  async state(state: 'hidden' | 'provisional' | 'frozen' | 'final'): Promise<void> {
    await this.page.locator(`[data-state=${state}]`).waitFor();
  }

  async truth(kind: 'live' | 'polling' | 'offline'): Promise<void> {
    await this.page.locator(`[data-truth=${kind}]`).waitFor({ timeout: 30_000 });
  }
}
