import { readFileSync } from 'node:fs';
import { run } from './cli/run';
import { digestBytes } from './conventions/digest-bytes';
import * as api from './index';
import { readInput } from './load/read-input';

const ended = run(process.argv.slice(2), {
  root: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: readInput,
  // Undefined, not false, where there is no terminal, whatever its type says.
  terminal: (process.stderr.isTTY as boolean | undefined) === true && process.env['CI'] === undefined,
  api,
  generator: digestBytes(readFileSync(__filename)),
});

void Promise.resolve(ended).then((code) => {
  process.exitCode = code;
});
