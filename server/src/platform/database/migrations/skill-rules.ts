import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optionalWord } from './table.js';

interface Row {
  readonly id: string;
  readonly rules: string;
}

/** A skill's prizes become part of all its rules: what was kept stays, as the prizes of them. */
export class SkillRules1795300000007 implements MigrationInterface {
  readonly name = 'SkillRules1795300000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.renameColumn('skills', 'prizes', 'rules');
    await rewrite(runner, (prizes) => ({ prizes }));
    await runner.addColumn('skills', new TableColumn({ name: 'draw_seed', ...optionalWord() }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('skills', 'draw_seed');
    await rewrite(runner, (rules) => (rules as { prizes?: unknown }).prizes ?? []);
    await runner.renameColumn('skills', 'rules', 'prizes');
  }
}

async function rewrite(runner: QueryRunner, change: (value: unknown) => unknown): Promise<void> {
  const rows = (await runner.query('SELECT id, rules FROM skills')) as Row[];
  for (const { id, rules } of rows)
    await runner.query('UPDATE skills SET rules = ? WHERE id = ?', [
      JSON.stringify(change(JSON.parse(rules) as unknown)),
      id,
    ]);
}
