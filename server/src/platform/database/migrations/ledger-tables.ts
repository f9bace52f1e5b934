import type { MigrationInterface, QueryRunner } from 'typeorm';
import { json, table, time, whole, word, optionalWord } from './table.js';

export class LedgerTables1795300000001 implements MigrationInterface {
  readonly name = 'LedgerTables1795300000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        'ledger_rows',
        {
          chain: word(),
          number: whole,
          at: time,
          actor: word(),
          device: optionalWord(),
          command: word(),
          act: word(),
          object: word(160),
          body: json,
          body_hash: word(),
          previous: word(),
          hash: word(),
        },
        { primary: ['chain', 'number'], uniques: { uq_ledger_rows_command: ['command'] } },
      ),
    );
    await runner.createTable(
      table('ledger_heads', { chain: word(), number: whole, hash: word() }, { primary: ['chain'] }),
    );
    await runner.createTable(
      table(
        'ledger_commands',
        { command: word(), chain: word(), number: whole, fingerprint: word(), answer: json },
        { primary: ['command'] },
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['ledger_commands', 'ledger_heads', 'ledger_rows']) await runner.dropTable(name);
  }
}
