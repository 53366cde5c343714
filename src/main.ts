import { run } from './cli/run';
import { readInput } from './load/read-input';
import { runningFace } from './running-face';

process.exitCode = run(process.argv.slice(2), {
  root: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: readInput,
  // Undefined, not false, where there is no terminal, whatever its type says.
  terminal: (process.stderr.isTTY as boolean | undefined) === true && process.env['CI'] === undefined,
  api: runningFace,
});
