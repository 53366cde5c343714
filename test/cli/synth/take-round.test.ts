import fs, { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readTree } from '../../helpers/read-tree';
import { Workshop } from '../../synthesis/incremental/workshop';

const stagingName = `.meshwright-${process.pid}`;

/** Directories in which files were staged. */
function stagings(): readonly string[] {
  const made = jest.mocked(fs.mkdirSync).mock.calls.map(([path]) => String(path));
  return made.filter((path) => path.endsWith(stagingName));
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('takeRound', () => {
  it('leaves nothing of a run that finds a problem when all is rendered, with or without dist/', () => {
    const shop = new Workshop();
    shop.run({ rule: 'silent' });
    for (const isThere of [true, false]) {
      if (!isThere) rmSync(join(shop.root, 'dist'), { recursive: true });
      const before = readTree(shop.root);
      jest.spyOn(fs, 'mkdirSync');
      shop.run({ rule: 'fails', port: '9090', variable: isThere ? 'one' : 'two' });
      expect(stagings()).toContain(join(shop.root, isThere ? 'dist' : '', stagingName));
      jest.restoreAllMocks();
      const after = readTree(shop.root);
      expect([...after.keys()].filter((path) => path.includes(stagingName))).toEqual([]);
      expect(existsSync(join(shop.root, 'dist'))).toBe(isThere);
      expect(inDist(after)).toEqual(inDist(before));
    }
  });

  it('stages nothing where it only checks', () => {
    const shop = new Workshop();
    shop.run({});
    // What a run from nothing writes is known before anything is counted.
    shop.run({ port: '9090' }, '--check');
    jest.spyOn(fs, 'mkdirSync');
    expect(shop.run({ port: '9090' }, '--check').code).toBe(1);
    expect(stagings()).toEqual([]);
  });

  it('stages nothing where all is there, without a store too', () => {
    const shop = new Workshop();
    shop.run({});
    rmSync(join(shop.root, '.meshwright'), { recursive: true });
    jest.spyOn(fs, 'mkdirSync');
    expect(shop.run({})).toMatchObject({ created: [], changed: [] });
    expect(stagings()).toEqual([]);
  });
});

const inDist = (tree: ReadonlyMap<string, string>) =>
  new Map([...tree].filter(([path]) => path.startsWith('dist/')));
