import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@jest/globals': 'vitest' } },
  test: {
    globals: true,
    include: [`shared/src/${process.env.ROOM}/**/*.spec.ts`],
    env: { LAW_RUNS: '10' },
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
  },
});
