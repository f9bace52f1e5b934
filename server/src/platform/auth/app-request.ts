import type { IncomingHttpHeaders } from 'node:http';
import type { OpenSession } from './session-reader.js';

/** What the doors use of a request. */
export interface AppRequest {
  readonly method: string;
  readonly url: string;
  readonly ip: string;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  session?: OpenSession | null;
}
