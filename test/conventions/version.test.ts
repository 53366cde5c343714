import { expect, it } from '@jest/globals';
import { version } from '../../src/conventions/version';
import manifest from '../../package.json';

it('is the one of package.json', () => {
  expect(version).toBe(manifest.version);
});
