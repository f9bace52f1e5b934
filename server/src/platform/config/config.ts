import { resolve } from 'node:path';

export type DatabaseConfig =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'mysql'; readonly url: string };

/** Everything a start can be told from outside. Nothing else in the server reads the environment. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseConfig;
  readonly demonstration: boolean;
  /** Seconds between two sheets of the rehearsal's made-up judges. */
  readonly rehearsalPace: number;
  /** Origins besides the server's own that browsers may come from, for example behind a proxy. */
  readonly origins: readonly string[];
  readonly production: boolean;
  readonly secureCookies: boolean;
  readonly clientFolder: string;
  readonly logLevel: string;

  constructor(environment: NodeJS.ProcessEnv) {
    this.port = wholeNumber(environment['PORT'], 3000);
    this.host = environment['HOST'] ?? '0.0.0.0';
    this.database = databaseConfig(environment);
    this.demonstration = (environment['DEMO'] ?? 'on') !== 'off';
    this.rehearsalPace = wholeNumber(environment['REHEARSAL_SECONDS'], 3);
    this.origins = (environment['PUBLIC_ORIGIN'] ?? '').split(',').filter(Boolean);
    this.production = environment['NODE_ENV'] === 'production';
    this.secureCookies = this.origins.length > 0 && this.origins.every((origin) => origin.startsWith('https:'));
    this.clientFolder = resolve(environment['CLIENT_DIR'] ?? resolve(import.meta.dirname, '../../../../client/dist'));
    this.logLevel = environment['LOG_LEVEL'] ?? 'warn';
  }
}

function databaseConfig(environment: NodeJS.ProcessEnv): DatabaseConfig {
  const url = environment['DATABASE_URL'];
  if (!url) return { kind: 'sqlite', file: resolve(environment['DATA_DIR'] ?? 'data', 'jiangsai.sqlite') };
  if (!/^(mysql|mariadb):\/\//.test(url)) throw new Error('DATABASE_URL must begin with mysql:// or mariadb://');
  return { kind: 'mysql', url };
}

function wholeNumber(text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback;
  if (!/^\d{1,5}$/.test(text)) throw new Error(`not a whole number: ${text}`);
  return Number(text);
}
