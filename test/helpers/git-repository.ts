import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A Git repository of its own for one test. */
export interface GitRepository {
  readonly root: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files by path; `undefined` takes one away. */
  readonly write: (files: Readonly<Record<string, string | undefined>>) => void;
  /** Commits everything and gives the commit. */
  readonly commit: (message: string) => string;
  readonly remove: () => void;
}

/** Makes an empty repository with the branch `main`, untouched by what the machine has configured. */
export function gitRepository(): GitRepository {
  const root = mkdtempSync(join(tmpdir(), 'meshwright-git-'));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_AUTHOR_NAME: 'Test',
        GIT_AUTHOR_EMAIL: 'test@example.com',
        GIT_COMMITTER_NAME: 'Test',
        GIT_COMMITTER_EMAIL: 'test@example.com',
      },
    });
  git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    git,
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        const target = join(root, path);
        if (text === undefined) rmSync(target);
        else {
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, text);
        }
      }
    },
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD').trim();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
