import { entities } from './entities.js';
import { writerSource } from './platform/database/index.js';
import { testDatabases } from './platform/database/testing/test-databases.js';

const prizes = [{ rule: 'by-count', awards: [{ award: '一等奖', count: 1 }] }];
const row = { id: 's-1', competition: 'c-1', position: 1, name: '"焊工"', phase: 'closed', policy: 'live', version: 7 };

describe.each(await testDatabases())('rules in the stead of prizes on $name', ({ create }) => {
  it('keep the prizes that a skill had, and give them back', async () => {
    const fresh = await create();
    const source = await writerSource(fresh.config, entities).initialize();
    await source.runMigrations();
    const names = source.migrations.map(({ name }) => name);
    const later = names.length - names.indexOf('SkillRules1795300000007');
    for (let left = later; left > 0; left--) await source.undoLastMigration();
    const values = { ...row, prizes: JSON.stringify(prizes) };
    const columns = Object.keys(values).join(', ');
    await source.query(`INSERT INTO skills (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, Object.values(values));
    await source.runMigrations();
    expect(await source.query('SELECT id, rules, draw_seed, version FROM skills')).toMatchObject([
      { id: 's-1', rules: JSON.stringify({ prizes }), draw_seed: null, version: 7 },
    ]);
    for (let left = later; left > 0; left--) await source.undoLastMigration();
    expect(await source.query('SELECT id, prizes FROM skills')).toMatchObject([
      { id: 's-1', prizes: JSON.stringify(prizes) },
    ]);
    await source.destroy();
    await fresh.remove();
  }, 60_000);
});
