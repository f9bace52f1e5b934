// Mutation testing of one room of shared, named by ROOM, held against its own specs. `npm run test:mutation` does all.
const room = process.env.ROOM;
const folder = 'test-output/mutation';

export default {
  mutate: [`shared/src/${room}/**/*.ts`, '!**/*.spec.ts', '!**/testing/**'],
  // Jest starts anew for every mutant and takes several times as long; the specs are written for jest and run in both.
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  warnings: { slow: false },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  jsonReporter: { fileName: `${folder}/${room}.json` },
  tempDirName: `${folder}/sandbox`,
  ignorePatterns: ['client', 'server', 'docs', '**/dist'],
};
