import { Refusal } from '@jiangsai/shared';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { AppRequest } from '../auth/index.js';
import { log } from '../log.js';
import { readerLanguage, refusalView } from './refusal-view.js';
import { refusalStatus } from './refusal-status.js';

/** Every answer that is not a success goes out here, in one shape and in the reader's language. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') return;
    const request = host.switchToHttp().getRequest<AppRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = toRefusal(error);
    if (refusal.code === 'server/fault')
      log.error({ error, method: request.method, url: request.url }, 'request failed');
    void reply
      .status(refusalStatus(refusal.code))
      .header('cache-control', 'no-store')
      .send(refusalView(refusal, readerLanguage(request.headers['accept-language'])));
  }
}

/** What a fault of the framework means in our codes. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const status = statusOf(error);
  // 403 is the file server's word for a path that leads out of its folder.
  if (status === 404 || status === 403) return new Refusal('request/not-found');
  if (status === 413) return new Refusal('request/too-large', { limit: limitOf(error) });
  if (status === 415) return new Refusal('request/unsupported-type');
  if (status === 429) return new Refusal('request/too-many', { seconds: 60 });
  if (status === 400) return new Refusal('request/not-json');
  return new Refusal(status < 500 ? 'request/invalid' : 'server/fault');
}

// As create-app sets them: JSON is small, a workbook may be larger. Of a body that is too large Nest keeps no code.
function limitOf(error: unknown): string {
  return (error as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE' ? '5 MB' : '1 MB';
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
