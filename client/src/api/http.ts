import type { RefusalView } from '@jiangsai/shared';
import { newCommandId } from './command-id.js';
import { ApiRefusal, ConnectionLost } from './failures.js';
import { requestContext } from './request-context.js';

export { newCommandId } from './command-id.js';
export { ApiRefusal, ConnectionLost } from './failures.js';

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface SendOptions {
  /** Names the act: the same id sent again is answered with the first receipt. A fresh one unless given. */
  readonly commandId?: string;
}

const answerWithin = 20_000;
const uploadWithin = 120_000;

/** Refuses with ApiRefusal or ConnectionLost. Null and undefined parts of the query are left out. */
export function getJson<T>(path: string, query: Query = {}): Promise<T> {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, String(value)]],
  );
  const search = new URLSearchParams(parts).toString();
  return request(search === '' ? path : `${path}?${search}`, { method: 'GET', headers: standing() }, answerWithin);
}

/** Sends an act. `body` is JSON, or a FormData that passes as it is. Refuses with ApiRefusal or ConnectionLost. */
export function send<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  options: SendOptions = {},
): Promise<T> {
  const headers = { ...standing(), 'idempotency-key': options.commandId ?? newCommandId() };
  if (requestContext.csrfToken !== null) Object.assign(headers, { 'x-csrf-token': requestContext.csrfToken });
  if (body instanceof FormData) return request(path, { method, headers, body }, uploadWithin);
  if (body === undefined) return request(path, { method, headers }, answerWithin);
  const json = { ...headers, 'content-type': 'application/json' };
  return request(path, { method, headers: json, body: JSON.stringify(body) }, answerWithin);
}

function standing() {
  return { accept: 'application/json', 'accept-language': requestContext.language };
}

async function request<T>(path: string, init: RequestInit, within: number): Promise<T> {
  const { status, ok, body } = await answerOf(path, { ...init, signal: AbortSignal.timeout(within) });
  if (ok) return body as T;
  if (isRefusal(body)) throw new ApiRefusal(status, body);
  throw new ConnectionLost(path);
}

async function answerOf(path: string, init: RequestInit): Promise<{ status: number; ok: boolean; body: unknown }> {
  try {
    const response = await fetch(path, init);
    const text = await response.text();
    return { status: response.status, ok: response.ok, body: text === '' ? null : JSON.parse(text) };
  } catch (cause) {
    throw new ConnectionLost(path, cause);
  }
}

function isRefusal(body: unknown): body is RefusalView {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}
