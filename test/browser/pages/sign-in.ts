import type { Page } from 'playwright-core';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

const words = {
  'zh-CN': { login: '账号', password: '密码', act: '登录' },
  en: { login: 'Account', password: 'Password', act: 'Sign in' },
} as const;

/** Signs in by the page, and waits until it leads on. */
export async function signIn(
  page: Page,
  url: string,
  { login, password }: Credentials,
  language: 'zh-CN' | 'en' = 'zh-CN',
): Promise<void> {
  const text = words[language];
  await page.goto(`${url}/sign-in`);
  await page.getByLabel(text.login, { exact: true }).fill(login);
  await page.getByLabel(text.password, { exact: true }).fill(password);
  await page.getByRole('button', { name: text.act, exact: true }).click();
  await page.waitForURL((address) => address.pathname !== '/sign-in');
}
