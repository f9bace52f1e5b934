import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What somebody holds in their hands, or looks at. */
export const screens = {
  phone: { width: 390, height: 844, touch: true },
  tablet: { width: 768, height: 1024, touch: true },
  laptop: { width: 1024, height: 768, touch: false },
  desk: { width: 1440, height: 900, touch: false },
  hall: { width: 1920, height: 1080, touch: false },
  wall: { width: 3840, height: 2160, touch: false },
} as const;

export type Screen = keyof typeof screens;

export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the page's own code, and everything it told its console as an error. */
  readonly faults: readonly string[];
}

export interface Wishes {
  readonly language?: 'zh-CN' | 'en';
  readonly theme?: 'light' | 'dark';
}

/** A browser of its own for one person: other cookies, other storage, other outbox than anybody else's. */
export async function openPage(
  browser: Browser,
  screen: Screen,
  { language = 'zh-CN', theme = 'light' }: Wishes = {},
): Promise<OpenPage> {
  const { width, height, touch } = screens[screen];
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    locale: language,
    colorScheme: theme,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { context, page, faults };
}

/** Faults but for the browser's own line about an answer that was a refusal: those are part of many a story. */
export function ownFaults(faults: readonly string[]): readonly string[] {
  return faults.filter((fault) => !/^Failed to load resource: .* status of 4\d\d/.test(fault));
}
