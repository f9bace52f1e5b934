import { randomUUID } from 'node:crypto';
import type { RefusalCode, RefusalView, SessionView } from '@jiangsai/shared';

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface SendOptions {
  /** The `Idempotency-Key`; a new one when left out. */
  readonly command?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser without a screen: keeps the cookie, sends the token, names every command. */
export class ApiClient {
  private cookie: string | null = null;
  private csrfToken: string | null = null;

  constructor(
    readonly url: string,
    private readonly language = 'en',
  ) {}

  async signIn(login: string, password: string): Promise<SessionView> {
    this.cookie = null;
    return this.keepSession(await this.send<SessionView>('POST', '/api/session', { login, password }));
  }

  /** For answers that sign in, such as the one to an accepted invitation. */
  keepSession({ status, body }: Answer<SessionView>): SessionView {
    if (status !== 200) throw new Error(`not signed in: ${status} ${JSON.stringify(body)}`);
    this.csrfToken = body.csrfToken;
    return body;
  }

  get<Body>(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer<Body>> {
    return this.fetch<Body>(path, { headers: this.headers(headers) });
  }

  send<Body>(method: Method, path: string, body?: unknown, options: SendOptions = {}): Promise<Answer<Body>> {
    const form = body instanceof FormData;
    const headers = this.headers({
      'idempotency-key': options.command ?? randomUUID(),
      ...(this.csrfToken !== null && { 'x-csrf-token': this.csrfToken }),
      ...(body !== undefined && !form && { 'content-type': 'application/json' }),
      ...options.headers,
    });
    const payload = body === undefined ? null : form || typeof body === 'string' ? body : JSON.stringify(body);
    return this.fetch<Body>(path, { method, headers, body: payload });
  }

  /** A file as it comes, byte for byte. */
  async download(path: string, headers: Readonly<Record<string, string>> = {}) {
    const answer = await fetch(`${this.url}${path}`, { headers: this.headers(headers) });
    return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
  }

  /** Like `get`, but the answer must be a success. */
  async read<Body>(path: string): Promise<Body> {
    return mustSucceed(path, await this.get<Body>(path));
  }

  /** Like `send`, but the answer must be a success. */
  async act<Body>(method: Method, path: string, body?: unknown, options?: SendOptions): Promise<Body> {
    return mustSucceed(`${method} ${path}`, await this.send<Body>(method, path, body, options));
  }

  private headers(more: Readonly<Record<string, string>>): Record<string, string> {
    return { 'accept-language': this.language, ...(this.cookie !== null && { cookie: this.cookie }), ...more };
  }

  private async fetch<Body>(path: string, init: RequestInit): Promise<Answer<Body>> {
    const answer = await fetch(`${this.url}${path}`, { redirect: 'manual', ...init });
    for (const cookie of answer.headers.getSetCookie()) this.cookie = cookie.split(';')[0] ?? null;
    const json = /^application\/json(;|$)/.test(answer.headers.get('content-type') ?? '');
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (json ? JSON.parse(text) : text) as Body };
  }
}

function mustSucceed<Body>(asked: string, { status, body }: Answer<Body>): Body {
  if (status < 200 || status > 299) throw new Error(`${asked} was answered ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Status and code of a refusal, which is what most tests ask for. */
export function refusalOf({ status, body }: Answer<unknown>): { status: number; code: RefusalCode | null } {
  const error = (body as Partial<RefusalView> | null)?.error;
  return { status, code: error?.code ?? null };
}

/** Code and place of each single fault of a refused batch. */
export function problemsOf({ body }: Answer<unknown>): { code: RefusalCode; where: string | null }[] {
  const { error } = body as RefusalView;
  return (error.problems ?? []).map(({ code, where }) => ({ code, where: where ?? null }));
}
