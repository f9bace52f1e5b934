import type { MigrationInterface, QueryRunner } from 'typeorm';
import { json, optionalTime, optionalWhole, optionalWord, table, time, whole, word } from './table.js';

export class MarkingTables1795300000004 implements MigrationInterface {
  readonly name = 'MarkingTables1795300000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        'mark_sheets',
        {
          id: word(),
          competition: word(),
          skill: word(),
          entry: word(),
          sub_criterion: word(),
          judge: word(),
          state: word(),
          marked: whole,
          of: whole,
          version: whole,
          signed_at: optionalTime,
          signed_command: optionalWord(),
          signed_number: optionalWhole,
          signed_head: optionalWord(),
        },
        {
          primary: ['id'],
          uniques: { uq_mark_sheets: ['skill', 'entry', 'sub_criterion', 'judge'] },
          indices: { ix_mark_sheets_judge: ['judge'] },
        },
      ),
    );
    await runner.createTable(
      table(
        'marks',
        { sheet: word(), aspect: word(), entry: word(), judge: word(), value: optionalWord(), version: whole },
        { primary: ['sheet', 'aspect'], indices: { ix_marks_entry: ['entry'] } },
      ),
    );
    await runner.createTable(
      table(
        'scores',
        { entry: word(), skill: word(), score: json },
        { primary: ['entry'], indices: { ix_scores_skill: ['skill'] } },
      ),
    );
    await runner.createTable(
      table(
        'award_lists',
        { competition: word(), version: whole, published_at: time, list: json },
        { primary: ['competition', 'version'] },
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['award_lists', 'scores', 'marks', 'mark_sheets']) await runner.dropTable(name);
  }
}
