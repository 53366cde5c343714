/**
 * Tests that run real programs over what is rendered (Debian: prometheus, prometheus-alertmanager). Apart from
 * the others, which need nothing but Node.
 *
 * @type {import('jest').Config}
 */
module.exports = { ...require('./jest.config'), testMatch: ['<rootDir>/test/**/*.tools.ts'] };
