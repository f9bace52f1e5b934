import type { MigrationInterface, QueryRunner } from 'typeorm';
import { optionalWord, table, time, word } from './table.js';

export class AccountTables1795300000002 implements MigrationInterface {
  readonly name = 'AccountTables1795300000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        'accounts',
        { id: word(), login: word(), name: word(120), password_hash: word(255), created_at: time },
        { primary: ['id'], uniques: { uq_accounts_login: ['login'] } },
      ),
    );
    await runner.createTable(
      table(
        'grants',
        { id: word(), account: word(), role: word(), competition: word(), skill: word(), unit: word() },
        {
          primary: ['id'],
          uniques: { uq_grants: ['account', 'role', 'competition', 'skill', 'unit'] },
          indices: { ix_grants_skill: ['skill', 'role'] },
        },
      ),
    );
    await runner.createTable(
      table(
        'sessions',
        { id: word(), account: word(), csrf_token: word(), created_at: time, expires_at: time },
        { primary: ['id'], indices: { ix_sessions_account: ['account'] } },
      ),
    );
    await runner.createTable(
      table(
        'invitations',
        { id: word(), competition: word(), unit: word(), created_at: time, expires_at: time, used_by: optionalWord() },
        { primary: ['id'], indices: { ix_invitations_unit: ['unit'] } },
      ),
    );
    await runner.createTable(table('installation', { key: word(), value: word(255) }, { primary: ['key'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['installation', 'invitations', 'sessions', 'grants', 'accounts']) await runner.dropTable(name);
  }
}
