import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type Connection } from 'mysql2/promise';
import type { MixedList } from 'typeorm';
import type { DatabaseConfig } from '../../config/index.js';
import type { Database } from '../database.js';
import { openDatabase } from '../open-database.js';

const server = process.env['MYSQL_URL'] ?? 'mysql://root@127.0.0.1:3306';

/** A new, empty database for one spec. */
export interface FreshDatabase {
  readonly config: DatabaseConfig;
  readonly remove: () => Promise<void>;
}

export interface TestDatabase {
  readonly name: 'SQLite' | 'MariaDB';
  readonly create: () => Promise<FreshDatabase>;
}

/** For what does not depend on the database. */
export const embedded: TestDatabase = { name: 'SQLite', create: createFile };

/** A database that is open; `reopen` is a restart, `close` removes it too, `remove` is for one that was shut down. */
export interface OpenedDatabase extends Pick<FreshDatabase, 'remove'> {
  readonly database: Database;
  readonly reopen: () => Promise<Database>;
  readonly close: () => Promise<void>;
}

/**
 * The databases that a spec runs on: the embedded one always, MariaDB where a server answers. With REQUIRE_MYSQL=1 a
 * missing server is an error, so that CI cannot skip it unseen.
 */
export async function testDatabases(): Promise<TestDatabase[]> {
  const missing = await whyMissing();
  if (missing === null) return [embedded, { name: 'MariaDB', create: createSchema }];
  if (process.env['REQUIRE_MYSQL'] === '1') throw new Error(`no MariaDB at ${server}: ${missing}`);
  console.warn(`SKIPPED on MariaDB: no server at ${server} (${missing})`);
  return [embedded];
}

export async function openFresh(kind: TestDatabase, entities: MixedList<new () => object>): Promise<OpenedDatabase> {
  const { config, remove } = await kind.create();
  let database = await openDatabase(config, entities, true);
  return {
    get database() {
      return database;
    },
    reopen: async () => {
      await database.onApplicationShutdown();
      return (database = await openDatabase(config, entities, true));
    },
    remove,
    close: async () => {
      await database.onApplicationShutdown();
      await remove();
    },
  };
}

async function createFile(): Promise<FreshDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'jiangsai-spec-'));
  return {
    config: { kind: 'sqlite', file: join(folder, 'spec.sqlite') },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function createSchema(): Promise<FreshDatabase> {
  const name = `jiangsai_spec_${randomBytes(6).toString('hex')}`;
  // Without a collation, as whoever runs the server may have made it: the migrations must set the right one.
  await onServer((connection) => connection.query(`CREATE DATABASE \`${name}\``));
  return {
    config: { kind: 'mysql', url: new URL(`/${name}`, server).href },
    remove: () => onServer((connection) => connection.query(`DROP DATABASE IF EXISTS \`${name}\``)),
  };
}

async function whyMissing(): Promise<string | null> {
  try {
    await onServer((connection) => connection.ping());
    return null;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  }
}

async function onServer(work: (connection: Connection) => Promise<unknown>): Promise<void> {
  const connection = await createConnection({ uri: server, connectTimeout: 3000 });
  try {
    await work(connection);
  } finally {
    await connection.end();
  }
}
