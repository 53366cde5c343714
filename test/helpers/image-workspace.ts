import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { gitRepository, type GitRepository } from './git-repository';
import { imageCompany } from './image-company';
import { readTree } from './read-tree';
import { runProgram } from './run-program';

/** For each test of a file a rendered and committed company of its own, and what is asked of it. */
export function imageWorkspace() {
  let rendered: GitRepository;
  let repository: GitRepository;
  beforeAll(() => {
    rendered = imageCompany();
    expect(runProgram(rendered.root, 'synth')).toMatchObject({ code: 0, err: '' });
    rendered.commit('rendered');
    // A few files to copy for each test, not hundreds.
    rendered.git('gc', '--quiet', '--prune=now');
  });
  beforeEach(() => {
    repository = gitRepository();
    cpSync(rendered.root, repository.root, { recursive: true });
  });
  afterEach(() => repository.remove());
  afterAll(() => rendered.remove());

  const read = (file: string) => readFileSync(join(repository.root, file), 'utf8');
  const changedFiles = () => repository.git('status', '--porcelain').split('\n').filter(Boolean).sort();
  return {
    repository: () => repository,
    /** Takes another company in the place of the usual one. */
    use: (other: GitRepository) => {
      repository.remove();
      repository = other;
    },
    image: (...args: readonly string[]) => runProgram(repository.root, 'image', ...args),
    read,
    changedFiles,
    lockOf: (environment: string) =>
      JSON.parse(read(`apps/shop/images/${environment}.json`)) as Record<
        string,
        { readonly tag: string; readonly digest?: string }
      >,
    /** It was refused with these codes, and everything is as it was. */
    refused: (result: { readonly code: number; readonly err: string }, ...codes: readonly string[]) => {
      expect([...result.err.matchAll(/ {2}error ([a-z-]+)$/gm)].map(([, code]) => code)).toEqual(codes);
      expect(result.code).toBe(1);
      expect(result.err).toContain('Locks and dist/ are as they were.');
      expect(changedFiles()).toEqual([]);
    },
    /** What was written is what a whole run writes. */
    expectCurrent: () => {
      const written = readTree(join(repository.root, 'dist'));
      expect(runProgram(repository.root, 'synth').code).toBe(0);
      expect(readTree(join(repository.root, 'dist'))).toEqual(written);
    },
  };
}
