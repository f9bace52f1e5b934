import type { MigrationInterface, QueryRunner } from 'typeorm';
import { json, optionalJson, optionalWhole, table, time, whole, word } from './table.js';

export class CompetitionTables1795300000003 implements MigrationInterface {
  readonly name = 'CompetitionTables1795300000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        'competitions',
        {
          id: word(),
          name: json,
          tier: word(),
          time_zone: word(),
          starts_on: word(10),
          ends_on: word(10),
          rehearsal: whole,
          version: whole,
          created_at: time,
        },
        { primary: ['id'] },
      ),
    );
    await runner.createTable(
      table(
        'skills',
        {
          id: word(),
          competition: word(),
          position: whole,
          name: json,
          quota_per_unit: optionalWhole,
          prizes: json,
          phase: word(),
          policy: word(),
          scheme: optionalJson,
          version: whole,
        },
        { primary: ['id'], indices: { ix_skills_competition: ['competition'] } },
      ),
    );
    await runner.createTable(
      table('panels', { skill: word(), sub_criterion: word(), judges: json }, { primary: ['skill', 'sub_criterion'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['panels', 'skills', 'competitions']) await runner.dropTable(name);
  }
}
