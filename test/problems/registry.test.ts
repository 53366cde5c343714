import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { registry } from '../../src/problems/registry';

const folder = join(__dirname, '../../src/problems/registry');

it('has every code once: a second part would replace the words of the first', () => {
  const codes = readdirSync(folder).flatMap((file) =>
    Object.values(require(join(folder, file)) as Record<string, object>).flatMap((part) => Object.keys(part)),
  );
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(codes.sort()).toEqual(Object.keys(registry).sort());
});
