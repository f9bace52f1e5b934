import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optionalJson } from './table.js';

/** What rules ask of an entry besides its marks: time, size, level and honours held, pool. */
export class EntryFacts1795300000008 implements MigrationInterface {
  readonly name = 'EntryFacts1795300000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('entries', new TableColumn({ name: 'facts', ...optionalJson }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('entries', 'facts');
  }
}
