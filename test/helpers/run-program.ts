import * as api from '../../src/index';
import { run } from '../../src/cli/run';

/** Runs a command in a repository, as `main` would, and keeps what it says. */
export function runProgram(root: string, ...args: readonly string[]): Ran {
  return runWithInput('', root, ...args);
}

/** What a command said, and how it ended. */
interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The same, with something piped in. */
export function runWithInput(input: string, root: string, ...args: readonly string[]): Ran {
  return runAs({ input }, root, ...args);
}

/** The same by another build of the program, as far as its digest goes. */
export function runAs(
  {
    input = '',
    generator = 'the program under test',
  }: { readonly input?: string; readonly generator?: string },
  root: string,
  ...args: readonly string[]
): Ran {
  let out = '';
  let err = '';
  const code = run(args, {
    root,
    out: (text) => (out += text),
    err: (text) => (err += text),
    input: () => input,
    terminal: false,
    api,
    generator: () => generator,
  });
  if (typeof code !== 'number') throw new Error(`${args.join(' ')} stays`);
  return { code, out, err };
}
