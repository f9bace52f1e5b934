import type { MigrationInterface, QueryRunner } from 'typeorm';
import { json, optionalJson, optionalTime, optionalWord, table, time, whole, word } from './table.js';

/** Penalties, decisions about ties, and proposals to change frozen rules. */
export class ResultTables1795300000009 implements MigrationInterface {
  readonly name = 'ResultTables1795300000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        'penalties',
        {
          id: word(),
          skill: word(),
          entry: word(),
          points: word(),
          reason: word(500),
          given_by: word(),
          given_at: time,
          taken_back_by: optionalWord(),
          taken_back_at: optionalTime,
          taken_back_reason: optionalWord(500),
        },
        { primary: ['id'], indices: { ix_penalties_skill: ['skill', 'entry'] } },
      ),
    );
    await runner.createTable(
      table(
        'decisions',
        { id: word(), skill: word(), position: whole, decision: json, decided_by: word(), decided_at: time },
        { primary: ['id'], uniques: { uq_decisions_position: ['skill', 'position'] } },
      ),
    );
    await runner.createTable(
      table(
        'rule_proposals',
        {
          id: word(),
          skill: word(),
          rules: json,
          scoring: optionalJson,
          reason: word(500),
          base: word(),
          proposed_by: word(),
          proposed_at: time,
          state: word(),
          decided_by: optionalWord(),
          decided_at: optionalTime,
          decided_reason: optionalWord(500),
          difference: optionalJson,
        },
        { primary: ['id'], indices: { ix_rule_proposals_skill: ['skill'] } },
      ),
    );
    // Scores say more than they did. They are derived: the next start makes them again from the marks.
    await runner.query('DELETE FROM scores');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['rule_proposals', 'decisions', 'penalties']) await runner.dropTable(name);
  }
}
