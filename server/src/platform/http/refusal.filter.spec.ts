import { Refusal, type RefusalView } from '@jiangsai/shared';
import { HttpException, NotFoundException, type ArgumentsHost } from '@nestjs/common';
import { log } from '../log.js';
import { RefusalFilter, toRefusal } from './refusal.filter.js';

const fastifyError = (statusCode: number, code = 'FST_ERR') => Object.assign(new Error(code), { statusCode, code });

describe('what was thrown, in our codes', () => {
  it('is the refusal itself if it is one', () => {
    const refusal = new Refusal('marking/not-open');
    expect(toRefusal(refusal)).toBe(refusal);
  });

  it.each<[string, unknown, string, object]>([
    ['a route that is not there', new NotFoundException(), 'request/not-found', {}],
    ['a body that is no JSON', fastifyError(400), 'request/not-json', {}],
    [
      'a body that is too large',
      fastifyError(413, 'FST_ERR_CTP_BODY_TOO_LARGE'),
      'request/too-large',
      { limit: '1 MB' },
    ],
    ['a file that is too large', fastifyError(413, 'FST_REQ_FILE_TOO_LARGE'), 'request/too-large', { limit: '5 MB' }],
    ['a type that is not taken', fastifyError(415), 'request/unsupported-type', {}],
    ['too many tries', new HttpException('slow down', 429), 'request/too-many', { seconds: 60 }],
    ['a fault of the framework', fastifyError(500), 'server/fault', {}],
    ['a broken rule', new TypeError('x is not a function'), 'server/fault', {}],
    ['a text', 'thrown', 'server/fault', {}],
    ['nothing', undefined, 'server/fault', {}],
    ['null', null, 'server/fault', {}],
    ['an object with an odd status', { statusCode: '404' }, 'server/fault', {}],
  ])('%s', (_what, error, code, params) => {
    expect(toRefusal(error)).toMatchObject({ code, params });
  });
});

describe('the answer that is not a success', () => {
  function answered(error: unknown, language: string) {
    const sent = { status: 0, headers: {} as Record<string, string>, body: {} as RefusalView };
    const reply = {
      status: (status: number) => ((sent.status = status), reply),
      header: (name: string, value: string) => ((sent.headers[name] = value), reply),
      send: (body: RefusalView) => ((sent.body = body), reply),
    };
    const request = { method: 'GET', url: '/api/boards', headers: { 'accept-language': language } };
    const http = { getRequest: () => request, getResponse: () => reply };
    const host = { getType: () => 'http', switchToHttp: () => http } as unknown as ArgumentsHost;
    new RefusalFilter().catch(error, host);
    return sent;
  }

  it('has the status of its code and the reader’s language, and is kept by no cache', () => {
    expect(answered(new Refusal('board/not-found'), 'en')).toEqual({
      status: 404,
      headers: { 'cache-control': 'no-store' },
      body: { error: { code: 'board/not-found', message: 'There is no such board.', params: {} } },
    });
  });

  it('says nothing of what broke inside', () => {
    log.level = 'silent';
    const { status, body } = answered(new Error('SELECT secret FROM accounts'), 'zh-CN');
    log.level = 'warn';
    expect([status, body.error.code]).toEqual([500, 'server/fault']);
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('is not given to sockets, which have answers of their own', () => {
    const host = { getType: () => 'ws' } as unknown as ArgumentsHost;
    expect(() => new RefusalFilter().catch(new Error('x'), host)).not.toThrow();
  });
});
