import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities.js';
import { writerSource } from './platform/database/index.js';
import { testDatabases, type FreshDatabase } from './platform/database/testing/test-databases.js';

const listTables = {
  SQLite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  MariaDB: 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
};

describe.each(await testDatabases())('the tables on $name', ({ name, create }) => {
  let fresh: FreshDatabase;
  let source: DataSource;
  let comparing: DataSource;

  const missing = async () => {
    const { upQueries } = await comparing.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  };
  const tables = async () => {
    const names = await source.query<{ name: string }[]>(listTables[name]);
    return names.map((table) => table.name).filter((table) => table !== 'migrations');
  };

  beforeAll(async () => {
    fresh = await create();
    source = await writerSource(fresh.config, entities).initialize();
    await source.runMigrations();
    // Not told that the server is MariaDB, TypeORM takes its word for “no default” for a default.
    const options = { ...source.options, type: 'mariadb' } as DataSourceOptions;
    comparing = name === 'MariaDB' ? await new DataSource(options).initialize() : source;
  });

  afterAll(async () => {
    if (comparing !== source) await comparing.destroy();
    await source.destroy();
    await fresh.remove();
  });

  it('are after the migrations exactly what the entities say', async () => {
    expect(await missing()).toEqual([]);
    expect((await tables()).sort()).toEqual(source.entityMetadatas.map(({ tableName }) => tableName).sort());
  });

  it('go away migration by migration, and come back the same', async () => {
    for (let left = source.migrations.length; left > 0; left--) await source.undoLastMigration();
    expect(await tables()).toEqual([]);
    await source.runMigrations();
    expect(await missing()).toEqual([]);
    // Every migration runs three times, each with the disk's own patience.
  }, 60_000);

  it('have nothing to migrate on the next start', async () => {
    expect(await source.showMigrations()).toBe(false);
    expect(await source.runMigrations()).toEqual([]);
  });
});
