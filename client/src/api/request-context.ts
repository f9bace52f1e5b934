/** What every request carries beside its content; the session and the language switch keep it up to date. */
export const requestContext: { csrfToken: string | null; language: string } = { csrfToken: null, language: 'zh-CN' };
