import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Without this MySQL would take “Zhuzhou” and “zhuzhou” for one name in a unique key, and SQLite for two.
 * Set on the database, so that no column differs from its entity.
 */
export class DatabaseCollation1795300000000 implements MigrationInterface {
  readonly name = 'DatabaseCollation1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type !== 'mysql') return;
    const database = await runner.getCurrentDatabase();
    await runner.query(`ALTER DATABASE \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  }

  async down(): Promise<void> {
    // The tables that relied on it are gone by then; nothing to undo.
  }
}
