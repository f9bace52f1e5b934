import Libsql from 'libsql';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import type { DatabaseConfig } from '../config/index.js';
import { migrations } from './migrations/index.js';

type Entities = MixedList<string | (new () => object)>;

/** The connection that writes (and, on MySQL, reads). */
export function writerSource(config: DatabaseConfig, entities: Entities): DataSource {
  return makeSource({
    ...options(config),
    entities,
    migrations,
    migrationsTransactionMode: 'all',
  } as DataSourceOptions);
}

/**
 * A second connection to the embedded database for everything that only reads: it never sees the inside of the writer's
 * open transaction.
 */
export function readerSource(config: DatabaseConfig & { kind: 'sqlite' }, entities: Entities): DataSource {
  return makeSource({ ...options(config), entities } as DataSourceOptions);
}

function options(config: DatabaseConfig) {
  if (config.kind === 'mysql') {
    return {
      type: 'mysql',
      url: config.url.replace(/^mariadb:/, 'mysql:'),
      charset: 'utf8mb4',
      poolSize: 10,
      timezone: 'Z',
    };
  }
  return { type: 'better-sqlite3', driver: Libsql, database: config.file, prepareDatabase };
}

// FULL: an answer is given only for what the disk holds. Set on every connection, since it is not kept in the file.
function prepareDatabase(database: { pragma(sql: string): unknown }): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 5000');
}

function makeSource(sourceOptions: DataSourceOptions): DataSource {
  const source = new DataSource(sourceOptions);
  // MySQL's `text` ends at 64 kB. SQLite takes any type name with TEXT in it as text, so both can use the same word.
  if (sourceOptions.type === 'better-sqlite3') source.driver.supportedDataTypes.push('longtext');
  return source;
}
