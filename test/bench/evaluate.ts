import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * What an exported function of a module of `bench/` returns, which is JavaScript that Node loads and Jest does not.
 *
 * @param module below `bench/`
 * @param expression of JavaScript, in which the module is `it` and `input` is the input
 */
export function evaluate(module: string, expression: string, input: unknown): unknown {
  const file = JSON.stringify(join(__dirname, '../../bench', module));
  const script = `import * as it from ${file};
const input = JSON.parse(process.argv[1]);
process.stdout.write(JSON.stringify(${expression}));`;
  const args = ['--input-type=module', '--eval', script, JSON.stringify(input)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as unknown;
}
