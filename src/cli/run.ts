import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { access, type AccessOptions } from './commands/access';
import { list } from './commands/list';
import { synth } from './commands/synth';
import { why } from './commands/why';
import type { Io } from './io';
import { matrixFormats } from './output/access-matrix';

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
  program
    .command('access')
    .description('show who reaches whom, answer whether FROM reaches TO, or prove it all with --check')
    .argument('[from]', 'project/service, namespace/workload, or internet:HOST')
    .argument('[to]', 'project/service, namespace/workload, or a host outside')
    .option('--cluster <name>', 'only this cluster')
    .option('--project <name>', 'only what begins or ends in this project')
    .option('--port <number>', 'port that the called pods listen on; every one without it', toPort)
    .option('--method <method>', 'method of HTTP that is asked for')
    .option('--path <path>', 'path that is asked for')
    .addOption(new Option('--format <format>', 'how to print it').choices(matrixFormats).default('table'))
    .option('--check', 'exit 1 when manifests permit more or less than definitions declare')
    .option('--manifests <path>', 'folder or file of manifests of one cluster, instead of the definitions')
    .addHelpText(
      'after',
      '\nThe exit code is 0 for yes, 1 for no and for wrong input, 2 for a fault of Meshwright.',
    )
    .action((from: string | undefined, to: string | undefined, options: Partial<AccessOptions>) => {
      code = access({ check: false, format: 'table', ...options, from, to }, io);
    });
  program
    .command('why')
    .description('say which line of a definition a rendered value comes from, and what that line beat')
    .argument('<place>', 'dist/FILE, or dist/FILE#[KIND/NAME]/FIELD/…')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      "\nFor example: meshwright why 'dist/east/shop/web/workload.yaml#Deployment/web/spec/replicas'.\n" +
        'Entries of lists are named by index or as [name=http]. With a file alone, its objects are listed.',
    )
    .action((place: string, options: Partial<Parameters<typeof why>[1]>) => {
      code = why(place, { json: false, ...options }, io);
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

function toPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a number from 1 to 65535.');
}
