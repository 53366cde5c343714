import { run } from './cli/run';
import { digest } from './conventions/digest';
import { readInput } from './load/read-input';
import { runningFace } from './running-face';

/** What the program is made of beside itself, and what of it renders. */
const shared = ['cdk8s', 'constructs', 'esbuild', 'yaml'];
const versionOf = (name: string): string =>
  (require(`${name}/package.json`) as { readonly version: string }).version;

const ended = run(process.argv.slice(2), {
  root: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: readInput,
  // Undefined, not false, where there is no terminal, whatever its type says.
  terminal: (process.stderr.isTTY as boolean | undefined) === true && process.env['CI'] === undefined,
  api: runningFace,
  // The folder of the compiled program; in a bundle of something else it has no name.
  generator: () => digest(...[module.id, ...shared.map(versionOf)].map(String)),
});

// At once where it can be: whoever runs the program looks at it then.
if (typeof ended === 'number') process.exitCode = ended;
else void ended.then((code) => (process.exitCode = code));
