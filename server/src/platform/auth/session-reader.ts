import type { Actor } from '@jiangsai/shared';

/** A signed-in browser. */
export interface OpenSession {
  readonly id: string;
  readonly actor: Actor;
  readonly csrfToken: string;
}

/** What the guard needs of whoever keeps the sessions. */
export abstract class SessionReader {
  abstract findSession(token: string): Promise<OpenSession | null>;
}

export const sessionCookie = 'jiangsai_session';
