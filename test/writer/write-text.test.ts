import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { WriteError } from '../../src/writer/write-error';
import { writeText } from '../../src/writer/write-text';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'meshwright-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('writes a file, in folders that it makes, and leaves nothing else behind', () => {
  writeText(root, 'apps/shop/images/dev.json', 'old');
  writeText(root, 'apps/shop/images/dev.json', 'new');
  expect(readFileSync(join(root, 'apps/shop/images/dev.json'), 'utf8')).toBe('new');
  expect(readdirSync(join(root, 'apps/shop/images'))).toEqual(['dev.json']);
});

it('says which file it could not write', () => {
  writeFileSync(join(root, 'apps'), 'in the way');
  expect(() => writeText(root, 'apps/shop/images/dev.json', 'new')).toThrow(WriteError);
});
