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
  /** Commits states of files, one after the other, on `main`: in one process, where a loop would start hundreds. */
  readonly commitMany: (states: readonly Readonly<Record<string, string>>[]) => void;
  readonly remove: () => void;
}

/** Makes an empty repository with the branch `main`, untouched by what the machine has configured. */
export function gitRepository(): GitRepository {
  const root = mkdtempSync(join(tmpdir(), 'meshwright-git-'));
  const git = (...args: readonly string[]) => gitWith('', ...args);
  const gitWith = (input: string, ...args: readonly string[]) =>
    execFileSync('git', ['-C', root, ...args], {
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
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
  // Without the examples of hooks, which would be copied and removed with each repository.
  git('init', '--quiet', '--template=', '--initial-branch=main');
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
    commitMany: (states) => {
      const dataOf = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
      const commits = states.map((files, index) => {
        const from = index === 0 ? 'from refs/heads/main^0\n' : '';
        const written = Object.entries(files).map(([path, text]) => `M 644 inline ${path}\n${dataOf(text)}`);
        const author = 'committer Test <test@example.com> now\n';
        return `commit refs/heads/main\n${author}${dataOf(`${index}`)}${from}${written.join('')}\n`;
      });
      gitWith(commits.join(''), 'fast-import', '--quiet', '--date-format=now');
      git('reset', '--quiet', '--hard');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
