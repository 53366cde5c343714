import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findRecorded } from '../../../src/load/revisions/find-recorded';
import { gitRepository, type GitRepository } from '../../helpers/git-repository';
import { digestOf } from '../../helpers/image-company';

let repository: GitRepository;
beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => repository.remove());

const lock = (environment: string) => `apps/shop/images/${environment}.json`;
const recorded = (digest: string) => JSON.stringify({ api: { repository: 'a/b', tag: '1', digest } });
const wanted = (environment: string, character: string, key = 'api') => ({
  project: 'shop',
  environment,
  key,
  digest: digestOf(character),
});
const found = (...entries: readonly ReturnType<typeof wanted>[]) => {
  const result = findRecorded(repository.root, 'main', entries);
  expect(result.problems).toEqual([]);
  return entries.map((entry) => result.found.has(entry));
};

describe('findRecorded', () => {
  it('finds what a lock of the branch ever recorded, of that key and that environment', () => {
    const { write, commit } = repository;
    for (const character of ['a', 'b', 'c']) {
      write({ [lock('dev')]: recorded(digestOf(character)), [lock('staging')]: recorded(digestOf('e')) });
      commit(character);
    }
    expect(found(wanted('dev', 'a'), wanted('dev', 'c'), wanted('staging', 'e'))).toEqual([true, true, true]);
    expect(found(wanted('staging', 'a'), wanted('dev', 'a', 'web'), wanted('dev', 'd'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('looks through more states than it reads at once, through broken ones, and through both formats', () => {
    const { write, commit } = repository;
    write({ 'apps/shop/images/dev.yaml': `api: { tag: 1, digest: ${digestOf('f')} }\n` });
    commit('YAML');
    write({ 'apps/shop/images/dev.yaml': undefined, [lock('dev')]: '{ broken' });
    commit('JSON');
    repository.commitMany(
      Array.from({ length: 60 }, (_, index) => ({
        [lock('dev')]: recorded(`sha256:${String(index).padStart(64, '0')}`),
      })),
    );
    expect(found(wanted('dev', 'f'), wanted('dev', '0'))).toEqual([true, true]);
  });

  it('counts what the branch was, not what a merged branch was on its way', () => {
    const { git, write, commit } = repository;
    commit('start');
    git('checkout', '--quiet', '-b', 'change');
    write({ [lock('dev')]: recorded(digestOf('a')) });
    commit('a');
    write({ [lock('dev')]: recorded(digestOf('b')) });
    commit('b');
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '--message', 'merged', 'change');
    expect(found(wanted('dev', 'a'), wanted('dev', 'b'))).toEqual([false, true]);
  });

  it('asks for a repository, for the branch, and asks nothing when there is nothing to ask', () => {
    expect(findRecorded('/', 'main', [])).toMatchObject({ problems: [] });
    expect(findRecorded('/', 'main', [wanted('dev', 'a')]).problems).toMatchObject([
      { code: 'no-repository' },
    ]);
    repository.commit('start');
    expect(findRecorded(repository.root, 'trunk', [wanted('dev', 'a')]).problems).toMatchObject([
      { code: 'unknown-revision' },
    ]);
  });
});
