import { run } from './cli/run';
import { digest } from './conventions/digest';
import { readInput } from './load/read-input';
import { runningFace } from './running-face';

/** What the program is made of beside itself, and what of it renders. */
const shared = ['cdk8s', 'constructs', 'esbuild', 'yaml'];
const versionOf = (name: string): string =>
  (require(`${name}/package.json`) as { readonly version: string }).version;

process.exitCode = run(process.argv.slice(2), {
  root: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: readInput,
  // Undefined, not false, where there is no terminal, whatever its type says.
  terminal: (process.stderr.isTTY as boolean | undefined) === true && process.env['CI'] === undefined,
  api: runningFace,
  generator: () => digest(module.id, ...shared.map(versionOf)),
});
