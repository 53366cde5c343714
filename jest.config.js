const root = __dirname.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleNameMapper: {
    '^meshwright$': '<rootDir>/src/index.ts',
    '^meshwright/jest$': '<rootDir>/src/jest.ts',
    '^(cdk8s|constructs|yaml|@marcbachmann/cel-js)$': '<rootDir>/build/test/$1.cjs',
  },
  // Each test file loads src/ as one file, made before the run: see "How the tests stay fast" in CONTRIBUTING.md.
  globalSetup: '<rootDir>/test/setup/make-bundles.cjs',
  runtime: '<rootDir>/test/setup/runtime.cjs',
  transform: {
    [`^${root}/(src|imports|build/test)/.*\\.(ts|cjs)$`]: '<rootDir>/test/setup/from-bundle.cjs',
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  randomize: true,
};
