import { spawnSync } from 'node:child_process';

/** What a command of Git said. */
export interface GitAnswer {
  readonly ok: boolean;
  /** What it ended with; null where it could not be run. */
  readonly status: number | null;
  readonly out: Buffer;
  /** What it complained about, one line. */
  readonly complaint: string;
}

/** A tree of 12,000 objects has some 25 MB. */
const mostBytes = 1024 * 1024 * 1024;

/** Runs Git in a folder. Paths come back as they are, whatever they are made of. */
export function runGit(root: string, args: readonly string[], input?: string): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-c', 'core.quotePath=false', '-C', root, ...args],
    { maxBuffer: mostBytes, input: input ?? '', env: { ...process.env, LC_ALL: 'C' } },
  );
  const complaint = error?.message ?? stderr.toString().trim().split('\n')[0] ?? '';
  return { ok: status === 0, status, out: stdout ?? Buffer.alloc(0), complaint };
}
