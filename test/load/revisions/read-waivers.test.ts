import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readWaivers } from '../../../src/load/revisions/read-waivers';
import { gitRepository, type GitRepository } from '../../helpers/git-repository';

describe('readWaivers', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = gitRepository();
  });
  afterEach(() => repository.remove());

  it('reads those of the platform and of projects, now and at the base', () => {
    const { root, write, commit } = repository;
    write({ 'apps/waivers.json': '[1]', 'apps/bank/waivers.json': '[2]' });
    const base = commit('base');
    write({ 'apps/waivers.json': '[1, 3]', 'apps/shop/waivers.json': '[4]' });
    expect(readWaivers(root, { commit: base })).toEqual({
      problems: [],
      sources: [
        { file: 'apps/waivers.json', project: undefined, head: [1, 3], base: [1] },
        { file: 'apps/bank/waivers.json', project: 'bank', head: [2], base: [2] },
        { file: 'apps/shop/waivers.json', project: 'shop', head: [4], base: undefined },
      ],
    });
  });

  it('has none where nobody wrote any', () => {
    const base = repository.commit('base');
    expect(readWaivers(repository.root, { commit: base })).toEqual({ sources: [], problems: [] });
  });

  it('reports what is no JSON, and takes what was none for nothing', () => {
    const { root, write, commit } = repository;
    write({ 'apps/waivers.json': '[1', 'apps/shop/waivers.json': '[2' });
    const base = commit('base');
    write({ 'apps/shop/waivers.json': '[2]' });
    const { sources, problems } = readWaivers(root, { commit: base });
    expect(problems).toMatchObject([{ code: 'broken-waivers', at: { file: 'apps/waivers.json', line: 1 } }]);
    expect(sources).toEqual([
      { file: 'apps/shop/waivers.json', project: 'shop', head: [2], base: undefined },
    ]);
  });
});
