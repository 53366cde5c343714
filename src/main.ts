import { run } from './cli/run';
import * as api from './index';

process.exitCode = run(process.argv.slice(2), {
  root: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY && process.env['CI'] === undefined,
  api,
});
