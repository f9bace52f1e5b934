import { isAbsolute, resolve } from 'node:path';
import { Config } from './config.js';

describe('the configuration', () => {
  it('is complete when nothing is set', () => {
    expect(new Config({})).toMatchObject({
      port: 3000,
      host: '0.0.0.0',
      database: { kind: 'sqlite', file: resolve('data/jiangsai.sqlite') },
      demonstration: true,
      organizer: null,
      rehearsalPace: 3,
      origins: [],
      production: false,
      secureCookies: false,
      logLevel: 'warn',
    });
    expect(isAbsolute(new Config({}).clientFolder)).toBe(true);
  });

  it('takes what is set', () => {
    const set = { PORT: '8080', HOST: '127.0.0.1', DATA_DIR: '/srv/data', REHEARSAL_SECONDS: '10', LOG_LEVEL: 'info' };
    expect(new Config({ ...set, CLIENT_DIR: '/srv/client' })).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      database: { kind: 'sqlite', file: '/srv/data/jiangsai.sqlite' },
      rehearsalPace: 10,
      logLevel: 'info',
      clientFolder: '/srv/client',
    });
  });

  it('takes an empty number as one that is not set', () => {
    expect(new Config({ PORT: '' }).port).toBe(3000);
  });

  it.each(['eighty', '80.5', '-1', '1e3', '123456', ' 80'])('does not start on a port such as “%s”', (PORT) => {
    expect(() => new Config({ PORT })).toThrow(PORT);
  });

  it('does not start a rehearsal without any pause', () => {
    expect(() => new Config({ REHEARSAL_SECONDS: '0' })).toThrow('from 1');
  });
});

describe('the database', () => {
  it.each(['mysql://user:secret@db:3306/jiangsai', 'mariadb://db/jiangsai'])('may be at %s', (url) => {
    expect(new Config({ DATABASE_URL: url, DATA_DIR: '/ignored' }).database).toEqual({ kind: 'mysql', url });
  });

  it.each(['postgres://db/jiangsai', 'jiangsai.sqlite', 'file:///x'])('may not be at %s', (url) => {
    expect(() => new Config({ DATABASE_URL: url })).toThrow('mysql:// or mariadb://');
  });
});

describe('the demonstration', () => {
  it.each<[string, NodeJS.ProcessEnv, boolean]>([
    ['runs for whoever tries the product', {}, true],
    ['is off when told so', { DEMO: 'off' }, false],
    ['is off in production, where its printed passwords would open the door', { NODE_ENV: 'production' }, false],
    ['runs in production only when told so', { NODE_ENV: 'production', DEMO: 'on' }, true],
  ])('%s', (_what, environment, runs) => {
    expect(new Config(environment).demonstration).toBe(runs);
  });
});

describe('the first organizer', () => {
  it('has a login and a password, or is not there', () => {
    const organizer = { login: 'zhuban', password: 'long enough' };
    const set = { ORGANIZER_LOGIN: organizer.login, ORGANIZER_PASSWORD: organizer.password };
    expect(new Config(set).organizer).toEqual(organizer);
    expect(new Config({ ORGANIZER_LOGIN: '', ORGANIZER_PASSWORD: '' }).organizer).toBeNull();
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['a login alone', { ORGANIZER_LOGIN: 'zhuban' }],
    ['a password alone', { ORGANIZER_PASSWORD: 'long enough' }],
    ['a short password', { ORGANIZER_LOGIN: 'zhuban', ORGANIZER_PASSWORD: 'short' }],
  ])('is not made of %s', (_what, environment) => {
    expect(() => new Config(environment)).toThrow('ORGANIZER_PASSWORD');
  });
});

describe('public origins', () => {
  it.each<[string, string[]]>([
    ['https://example.org', ['https://example.org']],
    ['https://example.org/', ['https://example.org']],
    [' https://a.example , https://b.example:8443 ', ['https://a.example', 'https://b.example:8443']],
    ['HTTPS://Example.ORG:443', ['https://example.org']],
    ['https://example.org,', ['https://example.org']],
    ['', []],
  ])('“%s” are what a browser sends', (PUBLIC_ORIGIN, origins) => {
    expect(new Config({ PUBLIC_ORIGIN }).origins).toEqual(origins);
  });

  it.each(['example.org', 'localhost:3000', '*', 'https://', 'javascript:alert(1)'])(
    'cannot be “%s”',
    (PUBLIC_ORIGIN) => {
      expect(() => new Config({ PUBLIC_ORIGIN })).toThrow('PUBLIC_ORIGIN');
    },
  );

  it('make cookies secure when all of them are', () => {
    const secure = (PUBLIC_ORIGIN: string) => new Config({ PUBLIC_ORIGIN }).secureCookies;
    expect(secure('https://a.example,https://b.example')).toBe(true);
    expect(secure('https://a.example,http://b.example')).toBe(false);
  });
});
