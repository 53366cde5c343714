import { describe, expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestInput } from '../../../src/load/inputs/digest-input';
import { repository } from '../../helpers/repository';

const write = (root: string, path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

describe('digestInput', () => {
  const package_ = {
    'node_modules/numbers/package.json': '{"name":"numbers","main":"main.js"}',
    'node_modules/numbers/main.js': '1',
  };
  const before = { ...package_, 'lib/x/index.ts': '1' };

  it.each([
    ['file lib/x/index.ts', 'lib/x/index.ts', true],
    ['file lib/x/index.ts', 'lib/x/other.ts', false],
    ['file lib/x.ts', 'lib/x.ts', true],
    ['near lib/x', 'lib/x.ts', true],
    ['near lib/x', 'lib/y.ts', false],
    ['near nowhere/x', 'nowhere/x.ts', true],
    ['package numbers', 'node_modules/numbers/main.js', true],
    ['package numbers', 'node_modules/numbers/package.json', true],
    ['package missing', 'node_modules/other/index.js', false],
  ])('%s, when %s comes: %s', (input, path, isSeen) => {
    const root = repository(before);
    const digest = digestInput(root, input);
    write(root, path, path.endsWith('.json') ? '{"name":"numbers","main":"main.js","version":"2"}' : '2');
    expect(digestInput(root, input) !== digest).toBe(isSeen);
  });

  it('is the same of a package in another folder', () => {
    const [one, other] = [repository(before), repository(before)].map((root) =>
      digestInput(root, 'package numbers'),
    );
    expect(one).toBe(other);
    expect(one).not.toBe('nothing');
  });
});
