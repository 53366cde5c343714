/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleNameMapper: {
    '^meshwright$': '<rootDir>/src/index.ts',
    '^meshwright/jest$': '<rootDir>/src/jest.ts',
  },
  // All that tests import is one file, which each process loads once: see "How the tests stay fast" in CONTRIBUTING.md.
  globalSetup: '<rootDir>/test/setup/make-bundle.cjs',
  testEnvironment: '<rootDir>/test/setup/environment.cjs',
  runtime: '<rootDir>/test/setup/runtime.cjs',
  testSequencer: '<rootDir>/test/setup/sequencer.cjs',
  transform: { '\\.ts$': '<rootDir>/test/setup/compiled-test.cjs' },
  injectGlobals: false,
  // As many processes as processors: the one that hands out the test files has little to do.
  maxWorkers: '100%',
  randomize: true,
};
