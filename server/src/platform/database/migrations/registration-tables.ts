import type { MigrationInterface, QueryRunner } from 'typeorm';
import { optionalWord, table, time, whole, word } from './table.js';

export class RegistrationTables1795300000006 implements MigrationInterface {
  readonly name = 'RegistrationTables1795300000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        'units',
        {
          id: word(),
          competition: word(),
          name: word(200),
          short_name: optionalWord(80),
          delegation: optionalWord(120),
        },
        { primary: ['id'], uniques: { uq_units_name: ['competition', 'name'] } },
      ),
    );
    await runner.createTable(
      table(
        'entries',
        {
          id: word(),
          competition: word(),
          skill: word(),
          unit: optionalWord(),
          number: optionalWord(32),
          name: word(200),
          division: word(),
          coach: optionalWord(120),
          status: word(),
          review: word(),
          return_reason: optionalWord(500),
          version: whole,
          created_at: time,
        },
        {
          primary: ['id'],
          uniques: { uq_entries_number: ['skill', 'number'] },
          indices: { ix_entries_competition: ['competition', 'unit'] },
        },
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['entries', 'units']) await runner.dropTable(name);
  }
}
