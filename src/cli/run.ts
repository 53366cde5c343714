import { Command, CommanderError } from 'commander';
import { list } from './commands/list';
import { synth } from './commands/synth';
import type { Io } from './io';

/**
 * The program as a function: arguments in, exit code out. 0 is done, 1 means that the user's input is wrong,
 * 2 that we are.
 */
export function run(args: readonly string[], io: Io): number {
  let code = 0;
  const output = { writeOut: io.out, writeErr: io.err };
  const program = new Command('meshwright')
    .description('Definitions in apps/ become every manifest that every cluster needs, in dist/.')
    .exitOverride()
    .configureOutput(output);
  program
    .command('synth')
    .description('render every cluster into dist/')
    .option('--cluster <name>', 'only this cluster')
    .option('--project <name>', 'only this project')
    .option('--check', 'write nothing; exit 1 when dist/ is not what the definitions say')
    .option('--json', 'print the result as JSON')
    .action((options: Partial<Parameters<typeof synth>[0]>) => {
      code = synth({ check: false, json: false, ...options }, io);
    });
  program
    .command('list')
    .description('show clusters, projects, services and environments')
    .option('--json', 'print the result as JSON')
    .action((options: Partial<Parameters<typeof list>[0]>) => {
      code = list({ json: false, ...options }, io);
    });
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : 1;
    }
    io.err(
      `Meshwright itself failed; please report this with what you ran:\n${String((error as Error).stack)}\n`,
    );
    return 2;
  }
  return code;
}
