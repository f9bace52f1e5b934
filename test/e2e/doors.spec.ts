import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusalTexts, type RefusalView } from '@jiangsai/shared';
import { ApiClient, refusalOf, type Answer } from '../support/api-client.js';
import { doorName, listDoors, publicDoors, type Operation } from '../support/api-doors.js';
import { describeOnEachDatabase, sqliteDatabase } from '../support/databases.js';
import { startServer, type RunningServer } from '../support/start-server.js';

describe('the server’s other doors', () => {
  let server: RunningServer;
  let client: ApiClient;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jiangsai-page-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>the page</title>');
    writeFileSync(join(folder, 'assets', 'main-3f2a.js'), 'export {};');
    writeFileSync(join(folder, 'seal.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    server = await startServer(sqliteDatabase(), { CLIENT_DIR: folder });
    client = new ApiClient(server.url);
  });

  afterAll(async () => {
    await server.discard();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['/', '/boards/b-1', '/organizer', '/join/i-1.token-with.dots', '/judge?lang=en'])(
    'give the page at %s, and never from a cache',
    async (path) => {
      const { status, headers, body } = await client.get<string>(path);
      expect([status, body]).toEqual([200, '<!doctype html><title>the page</title>']);
      expect(headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('give hashed files for ever, and others not', async () => {
    expect((await client.get('/assets/main-3f2a.js')).headers.get('cache-control')).toContain('immutable');
    const picture = await client.get('/seal.svg');
    expect([picture.status, picture.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  });

  it('give no page for a file that is not there', async () => {
    expect(refusalOf(await client.get('/assets/old-1a2b.js'))).toEqual({ status: 404, code: 'request/not-found' });
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
  ])('give nothing from outside the client’s folder at %s', async (path) => {
    const { body } = await client.get<string>(path);
    expect(JSON.stringify(body)).not.toMatch(/workspaces|root:/);
  });

  it.each<['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string]>([
    ['GET', '/api'],
    ['GET', '/api/'],
    ['GET', '/api/nothing-here'],
    ['GET', '/api/boards/b-1/nothing-here'],
    ['POST', '/api/boards'],
    ['PUT', '/api/session'],
    ['PATCH', '/api/nothing-here'],
    ['DELETE', '/api/boards/b-1'],
  ])('have nothing at %s %s', async (method, path) => {
    const answer = method === 'GET' ? await client.get(path) : await client.send(method, path);
    expect(refusalOf(answer)).toEqual({ status: 404, code: 'request/not-found' });
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW,zh;q=0.9', 'zh-CN'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr-FR, en;q=0.8, zh;q=0.5', 'en'],
    ['fr', 'zh-CN'],
    ['', 'zh-CN'],
    ['*', 'zh-CN'],
    [';;;,,,q=', 'zh-CN'],
  ] as const)('refuse in the language of Accept-Language “%s”', async (header, language) => {
    const codes = ['request/not-found', 'board/not-found', 'access/sign-in-needed'] as const;
    const paths = ['/api/nothing-here', '/api/boards/b-none', '/api/competitions'];
    for (const [index, path] of paths.entries()) {
      const { body }: Answer<RefusalView> = await client.get(path, { 'accept-language': header });
      const code = codes[index] as (typeof codes)[number];
      expect(body.error).toMatchObject({ code, message: refusalTexts[code][language] });
    }
  });

  it('tell every single fault in the reader’s language too', async () => {
    const ask = (language: string) =>
      client.send<RefusalView>('POST', '/api/session', {}, { headers: { 'accept-language': language } });
    const [chinese, english] = [(await ask('zh-CN')).body.error, (await ask('en')).body.error];
    expect(english.problems?.map(({ code, where }) => [code, where])).toEqual(
      chinese.problems?.map(({ code, where }) => [code, where]),
    );
    for (const { message } of english.problems ?? []) expect(message).toMatch(/^[\x20-\x7e“”’]+$/);
    for (const { message } of chinese.problems ?? []) expect(message).toMatch(/[\u4e00-\u9fff]/);
  });

  it('say that the process lives and can work', async () => {
    expect((await client.get('/api/health/live')).body).toEqual({ status: 'ok' });
    expect((await client.get('/api/health/ready')).body).toEqual({ status: 'ok' });
  });

  it('show the API’s documents', async () => {
    const page = await client.get<string>('/api/docs');
    expect([page.status, page.body]).toEqual([200, expect.stringContaining('swagger-ui')]);
  });

  it('describe every route of the API: its kind, its parameters, and whether one must be signed in', async () => {
    const doors = await listDoors(client);
    expect(doors.length).toBeGreaterThan(50);
    for (const door of doors) {
      const named = [...door.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const told: Operation = door;
      expect([doorName(door), told.tags?.length]).toEqual([doorName(door), 1]);
      expect(told.parameters?.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(named);
      const signedIn = !publicDoors.includes(doorName(door));
      expect([doorName(door), told.security]).toEqual([doorName(door), signedIn ? [{ cookie: [] }] : undefined]);
    }
  });

  it('carry the headers that keep a browser safe', async () => {
    const { headers } = await client.get('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('hand out a cookie that no script can read', async () => {
    const answer = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'organizer', password: 'organizer-of-tests' }),
    });
    expect(answer.headers.getSetCookie().join()).toMatch(/^jiangsai_session=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
  });
});

describeOnEachDatabase('the first organizer', (makeDatabase) => {
  const nobody = { ORGANIZER_LOGIN: '', ORGANIZER_PASSWORD: '' };
  let server: RunningServer;

  const enter = (login: string, password: string) =>
    new ApiClient(server.url).send('POST', '/api/session', { login, password });

  beforeAll(async () => {
    server = await startServer(makeDatabase(), nobody);
  });

  afterAll(() => server.discard());

  it('is asked for at a start without any account', () => {
    expect(server.output()).toContain('ORGANIZER_LOGIN');
    expect(server.output()).toContain('还没有账号');
  });

  it('is made by the start that names one, and may create competitions', async () => {
    await server.restart({ ORGANIZER_LOGIN: '总负责人', ORGANIZER_PASSWORD: 'first-password' });
    expect(await enter('总负责人', 'first-password')).toMatchObject({
      status: 200,
      body: { grants: [{ role: 'organizer', competition: '*' }] },
    });
  });

  it('keeps the password when a later start names another', async () => {
    await server.restart({ ORGANIZER_PASSWORD: 'second-password' });
    expect((await enter('总负责人', 'first-password')).status).toBe(200);
    expect(refusalOf(await enter('总负责人', 'second-password')).code).toBe('access/wrong-credentials');
  });

  it('is not asked for any more', async () => {
    const before = server.output().length;
    await server.restart(nobody);
    expect(server.output().slice(before)).not.toContain('ORGANIZER_LOGIN');
    expect((await enter('总负责人', 'first-password')).status).toBe(200);
  });
});

describe('a start that cannot mean what it says', () => {
  it.each([
    ['an organizer without a password', { ORGANIZER_PASSWORD: '' }, 'belong together'],
    ['a password of four characters', { ORGANIZER_PASSWORD: 'four' }, 'at least 8'],
    ['an account name that is none', { ORGANIZER_LOGIN: 'a b' }, 'ORGANIZER_LOGIN'],
    ['a port that is none', { PORT: 'eighty' }, 'whole number'],
    ['a database that it does not know', { DATABASE_URL: 'postgres://localhost/x' }, 'mysql:// or mariadb://'],
  ])('ends at once, saying why: %s', async (_, environment, reason) => {
    await expect(startServer(sqliteDatabase(), environment)).rejects.toThrow(reason);
  });
});
