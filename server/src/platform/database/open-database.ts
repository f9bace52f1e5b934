import { createConnection } from 'mysql2/promise';
import type { MixedList } from 'typeorm';
import type { DatabaseConfig } from '../config/index.js';
import { readerSource, writerSource } from './data-source.js';
import { Database } from './database.js';

/** Connects, creates what is missing, migrates. Fails loudly when the database would not keep its promises. */
export async function openDatabase(
  config: DatabaseConfig,
  entities: MixedList<new () => object>,
  strict: boolean,
): Promise<Database> {
  if (config.kind === 'mysql') await createMissingDatabase(config.url);
  const writer = await writerSource(config, entities).initialize();
  await writer.runMigrations();
  if (config.kind === 'mysql') {
    await checkDurability((sql) => writer.query(sql), strict);
    return new Database(writer, writer);
  }
  return new Database(writer, await readerSource(config, entities).initialize());
}

async function createMissingDatabase(address: string): Promise<void> {
  const url = new URL(address);
  const name = url.pathname.slice(1);
  if (!/^[A-Za-z0-9_$-]{1,64}$/.test(name))
    throw new Error('DATABASE_URL must name a database, for example mysql://user:password@host/jiangsai');
  url.pathname = '/';
  const connection = await createConnection(url.href.replace(/^mariadb:/, 'mysql:'));
  try {
    const [rows] = await connection.query('SELECT 1 FROM information_schema.schemata WHERE schema_name = ?', [name]);
    // An account that may only use its own database need not be able to create one.
    if (Array.isArray(rows) && rows.length === 0) {
      await connection.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    }
  } finally {
    await connection.end();
  }
}

/** Warns, or refuses when `strict`: any other setting may lose the last second of acknowledged marks in a power cut. */
export async function checkDurability(query: (sql: string) => Promise<unknown>, strict: boolean): Promise<void> {
  const rows = (await query('SELECT @@innodb_flush_log_at_trx_commit AS flush')) as { flush: number | string }[];
  if (Number(rows[0]?.flush) === 1) return;
  const complaint = 'The database acknowledges before the disk holds it: set innodb_flush_log_at_trx_commit = 1.';
  if (strict) throw new Error(complaint);
  process.emitWarning(complaint);
}
