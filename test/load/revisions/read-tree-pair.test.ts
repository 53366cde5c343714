import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readTreePair } from '../../../src/load/revisions/read-tree-pair';
import { gitRepository, type GitRepository } from '../../helpers/git-repository';

describe('readTreePair', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = gitRepository();
  });
  afterEach(() => repository.remove());

  const pairFrom = (commit: string) => readTreePair(repository.root, { name: 'main', commit });

  it('tells changed, new and removed files apart, whether they are committed or not', () => {
    const { write, commit } = repository;
    write({ 'dist/c/a.yaml': 'one\n', 'dist/c/b.yaml': 'two\n', 'dist/c/d.yaml': 'same\n', 'apps/x': 'x' });
    const base = commit('base');
    write({ 'dist/c/a.yaml': 'uno\n', 'apps/x': 'y' });
    commit('change');
    write({ 'dist/c/b.yaml': undefined, 'dist/c/ü e.yaml': 'new\n' });
    const pair = pairFrom(base);
    expect(pair.changed).toEqual(['c/a.yaml', 'c/b.yaml', 'c/ü e.yaml']);
    expect(pair.changed.map((file) => [pair.base.read(file), pair.head.read(file)])).toEqual([
      ['one\n', 'uno\n'],
      ['two\n', undefined],
      [undefined, 'new\n'],
    ]);
    expect(pair.base.read('c/d.yaml')).toBe('same\n');
    expect(pair.base.files()).toEqual(['c/a.yaml', 'c/b.yaml', 'c/d.yaml']);
    expect(pair.head.files()).toEqual(['c/a.yaml', 'c/d.yaml', 'c/ü e.yaml']);
  });

  it('finds no change where a file was touched and is the same', () => {
    const { write, commit } = repository;
    write({ 'dist/a.yaml': 'one\n' });
    const base = commit('base');
    write({ 'dist/a.yaml': 'one\n' });
    expect(pairFrom(base).changed).toEqual([]);
  });

  it('does not take a file that moved for one that stayed', () => {
    const { write, commit } = repository;
    write({ 'dist/a.yaml': 'one\n' });
    const base = commit('base');
    write({ 'dist/a.yaml': undefined, 'dist/b.yaml': 'one\n' });
    commit('move');
    expect(pairFrom(base).changed).toEqual(['a.yaml', 'b.yaml']);
  });

  it('works where there is no dist/ at the commit', () => {
    const base = repository.commit('empty');
    repository.write({ 'dist/a.yaml': 'one\n' });
    const pair = pairFrom(base);
    expect(pair.changed).toEqual(['a.yaml']);
    expect(pair.base.files()).toEqual([]);
  });
});
