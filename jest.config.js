/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleNameMapper: {
    '^meshwright$': '<rootDir>/src/index.ts',
    '^meshwright/jest$': '<rootDir>/src/jest.ts',
  },
  transform: {
    '@marcbachmann/.+\\.js$': '@swc/jest',
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  // A module that Jest cannot load as it is before Node 24.
  transformIgnorePatterns: ['/node_modules/(?!@marcbachmann/)'],
  randomize: true,
};
