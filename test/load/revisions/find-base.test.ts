import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBase } from '../../../src/load/revisions/find-base';
import { gitRepository, type GitRepository } from '../../helpers/git-repository';

describe('findBase', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = gitRepository();
  });
  afterEach(() => repository.remove());

  it('is where the branch left what clusters follow, not where that is now', () => {
    const { git, commit, root } = repository;
    const start = commit('start');
    git('checkout', '--quiet', '-b', 'change');
    commit('change');
    git('checkout', '--quiet', 'main');
    commit('somebody else');
    git('checkout', '--quiet', 'change');
    expect(findBase(root, undefined, 'main')).toEqual({ name: 'main', commit: start });
  });

  it('is where HEAD left the revision that is named', () => {
    const { commit, root } = repository;
    const first = commit('first');
    commit('second');
    expect(findBase(root, 'HEAD~1', 'main')).toEqual({ name: 'HEAD~1', commit: first });
  });

  it('refuses a revision that is not there, and suggests one that is', () => {
    repository.commit('first');
    expect(findBase(repository.root, 'mai', 'main')).toMatchObject({
      code: 'unknown-revision',
      args: { revision: 'mai', suggestion: 'main' },
    });
  });

  it('does not take a name that begins with a dash for an option', () => {
    repository.commit('first');
    expect(findBase(repository.root, '--all', 'main')).toMatchObject({ code: 'unknown-revision' });
  });

  it('refuses two histories that never met', () => {
    const { git, commit, root } = repository;
    commit('first');
    git('checkout', '--quiet', '--orphan', 'other');
    commit('other');
    expect(findBase(root, 'main', 'main')).toMatchObject({ code: 'unrelated-revision' });
  });

  it('refuses a clone without the history that it needs', () => {
    const { git, commit, root } = repository;
    commit('start');
    git('checkout', '--quiet', '-b', 'change');
    commit('change');
    git('checkout', '--quiet', 'main');
    commit('somebody else');
    const clone = mkdtempSync(join(tmpdir(), 'meshwright-clone-'));
    try {
      const run = (...args: string[]) => execFileSync('git', args, { stdio: 'ignore' });
      run('clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=change', `file://${root}`, clone);
      expect(findBase(clone, undefined, 'main')).toMatchObject({
        code: 'shallow-clone',
        args: { revision: 'origin/main' },
      });
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  it('refuses a folder that is no repository', () => {
    const folder = mkdtempSync(join(tmpdir(), 'meshwright-bare-'));
    try {
      expect(findBase(folder, undefined, 'main')).toMatchObject({ code: 'no-repository' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
