import type { MigrationInterface, QueryRunner } from 'typeorm';
import { json, table, time, whole, word } from './table.js';

export class BoardTables1795300000005 implements MigrationInterface {
  readonly name = 'BoardTables1795300000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        'boards',
        {
          id: word(),
          competition: word(),
          position: whole,
          title: json,
          version: whole,
          state: word(),
          hash: word(),
          at: time,
        },
        { primary: ['id'], indices: { ix_boards_competition: ['competition'] } },
      ),
    );
    await runner.createTable(
      table('board_patches', { board: word(), version: whole, patch: json }, { primary: ['board', 'version'] }),
    );
    await runner.createTable(
      table('board_snapshots', { board: word(), version: whole, rows: json }, { primary: ['board', 'version'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['board_snapshots', 'board_patches', 'boards']) await runner.dropTable(name);
  }
}
