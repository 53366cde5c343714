import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Sources } from '../../../src/definition/sources';
import { loadSources } from '../../../src/load/load-sources';
import { changedFiles } from '../../../src/load/revisions/changed-files';
import { loadRevision } from '../../../src/load/revisions/load-revision';
import { onlyLocksDiffer } from '../../../src/load/revisions/only-locks-differ';
import { withBaseLocks } from '../../../src/load/revisions/with-base-locks';
import * as api from '../../../src/index';
import { gitRepository, type GitRepository } from '../../helpers/git-repository';

let repository: GitRepository;
beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.remove());

const lock = (tag: string) => JSON.stringify({ api: { repository: 'a/b', tag } });
const yaml = 'api: { repository: a/b, tag: 1.0.0 }\n';

/** What is compared: definitions and locks. */
const dataOf = ({ platform, projects }: Sources) =>
  JSON.parse(JSON.stringify({ platform, projects })) as unknown;

describe('withBaseLocks', () => {
  it.each([
    ['changed', { 'dev.json': lock('1') }, { 'dev.json': lock('2') }],
    ['new', {}, { 'dev.json': lock('2') }],
    ['gone', { 'dev.json': lock('1'), 'prod.json': lock('1') }, { 'prod.json': lock('1') }],
    ['written in the other format', { 'dev.yaml': yaml }, { 'dev.json': lock('1.0.0') }],
    ['broken', { 'dev.json': '{' }, { 'dev.json': lock('1') }],
    ['there in both formats before', { 'dev.json': lock('1'), 'dev.yaml': yaml }, { 'dev.json': lock('2') }],
  ])('gives what loading the commit gives, of a lock that is %s', (_, before, after) => {
    const { root, write, commit } = repository;
    const inShop = (locks: object) =>
      Object.fromEntries(
        Object.entries(locks).map(([file, now]) => [`apps/shop/images/${file}`, String(now)]),
      );
    write({
      'apps/platform.ts': 'export default {};\n',
      'apps/shop/project.ts': 'export default { title: "Shop" };\n',
      'apps/other/project.ts': 'export default { title: "Other" };\n',
      ...inShop(before),
    });
    const base = commit('base');
    write(Object.fromEntries(Object.keys(inShop(before)).map((file) => [file, undefined])));
    write(inShop(after));
    const changed = changedFiles(root, base);
    const head = loadSources(root, api).sources;
    const wanted = loadRevision(root, base, api).sources;
    if (head === undefined || wanted === undefined) throw new Error('cannot be loaded');
    expect(onlyLocksDiffer(changed)).toBe(true);
    expect(dataOf(withBaseLocks(root, head, changed))).toEqual(dataOf(wanted));
  });

  it('is not for changes of definitions, of texts beside them, or of how they are compiled', () => {
    const { root, write, commit } = repository;
    write({ 'apps/platform.ts': 'export default {};\n', 'dist/a.yaml': 'a: 1\n' });
    const base = commit('base');
    write({ 'dist/a.yaml': 'a: 2\n' });
    expect(onlyLocksDiffer(changedFiles(root, base))).toBe(true);
    for (const file of ['apps/platform.ts', 'apps/shop/nginx.conf', 'tsconfig.json', 'package.json']) {
      write({ [file]: '{}\n' });
      expect([file, onlyLocksDiffer(changedFiles(root, base))]).toEqual([file, false]);
      repository.git('checkout', '--quiet', '--', '.');
      repository.git('clean', '--quiet', '-d', '--force');
      write({ 'dist/a.yaml': 'a: 2\n' });
    }
  });
});
