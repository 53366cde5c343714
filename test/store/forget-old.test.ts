import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { forgetOld } from '../../src/store/forget-old';
import { repository } from '../helpers/repository';

/** A folder with that many files, the first the oldest. */
function folderOf(count: number): string {
  const root = join(repository({}), 'store');
  mkdirSync(root);
  for (let index = 0; index < count; index++) {
    const file = join(root, String(index).padStart(4, '0'));
    writeFileSync(file, '');
    utimesSync(file, index + 1, index + 1);
  }
  return root;
}

describe('a folder of the store', () => {
  it('keeps what is unused while it is not much', () => {
    const folder = folderOf(203);
    forgetOld(folder, new Set(['0000']));
    expect(readdirSync(folder)).toHaveLength(203);
  });

  it('loses the oldest of what is unused once it is much, and nothing that is used', () => {
    const folder = folderOf(204);
    forgetOld(folder, new Set(['0000']));
    const left = readdirSync(folder).sort();
    expect(left).toHaveLength(103);
    expect(left[0]).toBe('0000');
    expect(left[1]).toBe('0102');
  });

  it('may be gone', () => {
    expect(() => forgetOld(join(folderOf(0), 'gone'), new Set())).not.toThrow();
  });
});
