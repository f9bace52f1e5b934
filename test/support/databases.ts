import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { createConnection } from 'mysql2/promise';

/** Where one server of a test keeps its data: nobody else's, and gone afterwards. */
export interface TestDatabase {
  readonly kind: 'SQLite' | 'MariaDB';
  /** What the server's environment says about it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

// Starting a server on a busy machine takes longer than the five seconds that jest gives a hook.
jest.setTimeout(120_000);

const mysqlUrl = process.env['MYSQL_URL'] ?? 'mysql://root@127.0.0.1:3306';
const absence = await mysqlAbsence();

/** Why there is no MariaDB or MySQL to test on; null when it answers. */
async function mysqlAbsence(): Promise<string | null> {
  try {
    const connection = await createConnection({ uri: mysqlUrl, connectTimeout: 3000 });
    await connection.end();
    return null;
  } catch (error) {
    return `${mysqlUrl.replace(/:[^:@/]+@/, ':…@')} does not answer (${error instanceof Error ? error.message : String(error)})`;
  }
}

/**
 * The same sentences on each database that the product promises. MariaDB may be missing on a developer's machine, which is
 * said aloud; with REQUIRE_MYSQL=1 it may not.
 */
export function describeOnEachDatabase(name: string, sentences: (makeDatabase: () => TestDatabase) => void): void {
  describe(`${name} (SQLite)`, () => sentences(sqliteDatabase));
  if (absence === null) {
    describe(`${name} (MariaDB)`, () => sentences(mysqlDatabase));
    return;
  }
  if (process.env['REQUIRE_MYSQL'] === '1') throw new Error(`MariaDB is required: ${absence}`);
  console.warn(`NOT TESTED on MariaDB: ${name}; ${absence}. Start one, or name another with MYSQL_URL.`);
  describe.skip(`${name} (MariaDB)`, () => sentences(mysqlDatabase));
}

/** For what does not depend on the database. */
export function sqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'jiangsai-test-'));
  return {
    kind: 'SQLite',
    environment: { DATA_DIR: folder },
    drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
}

function mysqlDatabase(): TestDatabase {
  const name = `jiangsai_test_${randomBytes(6).toString('hex')}`;
  const url = new URL(mysqlUrl);
  url.pathname = `/${name}`;
  return { kind: 'MariaDB', environment: { DATABASE_URL: url.href }, drop: () => dropDatabase(name) };
}

async function dropDatabase(name: string): Promise<void> {
  const connection = await createConnection(mysqlUrl);
  try {
    await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
  } finally {
    await connection.end();
  }
}
