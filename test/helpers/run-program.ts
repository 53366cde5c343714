import * as api from '../../src/index';
import { run } from '../../src/cli/run';

/** Runs a command in a repository, as `main` would, and keeps what it says. */
export function runProgram(
  root: string,
  ...args: readonly string[]
): { code: number; out: string; err: string } {
  let out = '';
  let err = '';
  const code = run(args, {
    root,
    out: (text) => (out += text),
    err: (text) => (err += text),
    terminal: false,
    api,
  });
  return { code, out, err };
}
