import { resolve } from 'node:path';

export type DatabaseConfig =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'mysql'; readonly url: string };

/** Everything a start can be told from outside. Nothing else in the server reads the environment. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseConfig;
  readonly demonstration: boolean;
  /** Who may create competitions; made at the start when there is no account of that login. */
  readonly organizer: { readonly login: string; readonly password: string } | null;
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
    this.organizer = firstOrganizer(environment);
    this.rehearsalPace = wholeNumber(environment['REHEARSAL_SECONDS'], 3, 1);
    this.origins = (environment['PUBLIC_ORIGIN'] ?? '').split(',').flatMap(originOf);
    this.production = environment['NODE_ENV'] === 'production';
    // Its passwords are printed and the same everywhere: never by itself where results count.
    this.demonstration = (environment['DEMO'] ?? (this.production ? 'off' : 'on')) !== 'off';
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

function firstOrganizer(environment: NodeJS.ProcessEnv): Config['organizer'] {
  const login = environment['ORGANIZER_LOGIN'];
  const password = environment['ORGANIZER_PASSWORD'];
  if (!login && !password) return null;
  if (!login || !password) throw new Error('ORGANIZER_LOGIN and ORGANIZER_PASSWORD belong together');
  if (password.length < 8) throw new Error('ORGANIZER_PASSWORD needs at least 8 characters');
  return { login, password };
}

/** As browsers spell it; a slash or a blank too many must not lock everybody out. */
function originOf(text: string): string[] {
  const address = text.trim();
  if (address === '') return [];
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new Error(`PUBLIC_ORIGIN must name addresses such as https://example.org: ${address}`);
  return [new URL(address).origin];
}

function wholeNumber(text: string | undefined, fallback: number, least = 0): number {
  if (text === undefined || text === '') return fallback;
  if (!/^\d{1,5}$/.test(text) || Number(text) < least) throw new Error(`not a whole number from ${least}: ${text}`);
  return Number(text);
}
