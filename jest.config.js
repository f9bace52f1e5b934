const parser = { syntax: 'typescript' };
const target = 'es2023';
// Without it swc drops the "with { type: 'json' }" that Node asks for.
const experimental = { keepImportAttributes: true };

const plain = [
  '@swc/jest',
  { jsc: { parser, target, experimental, transform: { verbatimModuleSyntax: true } }, module: { type: 'es6' } },
];

// Nest finds what to inject, and class-validator what to check, in the metadata that only the server's files carry.
const decorated = [
  '@swc/jest',
  {
    jsc: {
      parser: { ...parser, decorators: true },
      target,
      experimental,
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        verbatimModuleSyntax: true,
      },
    },
    module: { type: 'es6' },
  },
];

// CommonJS packages require() these pure-ESM ones; Node does that by itself, jest only from Node 24.9 on. swc hands
// out CommonJS to a require() and ESM to an import. Nest is here for the throttler; its guard then holds a second copy
// of Nest's classes, so an application that uses it is tested from outside (test/e2e), not booted inside a spec.
const required = ['cookie', 'content-disposition', '@nestjs/common', '@nestjs/core'];
const bridged = ['@swc/jest', { jsc: { target } }];

const project = (displayName, testMatch) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { 'node_modules/.+\\.js$': bridged, '/server/.+\\.ts$': decorated, '\\.ts$': plain },
  moduleNameMapper: {
    '^@jiangsai/shared$': '<rootDir>/shared/src/index.ts',
    // Source imports carry the .js of the built file; the second entry keeps packages' own relative imports working.
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'],
  },
  transformIgnorePatterns: [`node_modules/(?!(${required.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/(shared|server|client)/dist/'],
});

export default {
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/support/count-reporter.mjs'],
  projects: [
    project('unit', ['{shared,server,client}/src/**/*.spec.ts']),
    project('oracle', ['test/oracle/**/*.spec.ts']),
    project('api', ['test/e2e/**/*.spec.ts']),
    project('faults', ['test/faults/**/*.spec.ts']),
    project('browser', ['test/browser/**/*.spec.ts']),
  ],
};
