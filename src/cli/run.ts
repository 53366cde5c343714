import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../conventions/version';
import { addCheckCommand } from './add-check-command';
import { addImageCommands } from './add-image-commands';
import { commands } from './commands';
import type { AccessOptions } from './commands/access';
import type { AlertsOptions } from './commands/alerts';
import type { ExplainOptions } from './commands/explain';
import type { ListOptions } from './commands/list';
import type { ReviewOptions } from './commands/review';
import type { SynthOptions } from './synth/synth-options';
import type { WhyOptions } from './commands/why';
import { explainOption } from './explain-option';
import { formats } from './formats';
import type { Io } from './io';
import { nowOption } from './now-option';
import { failureText } from './output/failure-text';
import { shardOption } from './shard-option';
import { watchOption } from './watch-option';

/**
 * The program as a function: arguments in, exit code out. 0 is done, 1 means that the user's input is wrong,
 * 2 that we are. Of a command that stays, the code comes when it ends.
 */
export function run(args: readonly string[], io: Io): number | Promise<number> {
  let code: number | Promise<number> = 0;
  const output = { writeOut: io.out, writeErr: io.err };
  const program = new Command('meshwright')
    .description('Definitions in apps/ become every manifest that every cluster needs, in dist/.')
    .version(version)
    .exitOverride()
    .configureOutput(output);
  program
    .command('synth')
    .description('render every cluster into dist/')
    .option('--cluster <name>', 'only this cluster')
    .option('--project <name>', 'only this project')
    .option('--check', 'write nothing; exit 1 when dist/ is not what the definitions say')
    .option('--cold', 'take nothing from earlier runs')
    .addOption(explainOption())
    .addOption(shardOption())
    .addOption(watchOption())
    .option('--json', 'print the result as JSON')
    .action((options: Partial<SynthOptions>) => {
      const asked = { check: false, cold: false, explain: false, json: false, watch: false, ...options };
      code = commands.synth()(asked, io);
    });
  addCheckCommand(program, io, (ended) => (code = ended));
  program
    .command('explain')
    .description(
      'say what a code of a problem means, why it matters and how to mend it; list all without one',
    )
    .argument('[code]', 'code of a problem, or of istioctl analyze (IST0101) or Kiali (KIA1101)')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(formats.explain).default('terminal'),
    )
    .action((asked: string | undefined, options: Partial<ExplainOptions>) => {
      code = commands.explain()(asked, { format: 'terminal', ...options }, io);
    });
  program
    .command('list')
    .description('show clusters, projects, services and environments')
    .option('--json', 'print the result as JSON')
    .action((options: Partial<ListOptions>) => {
      code = commands.list()({ json: false, ...options }, io);
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
    .addOption(new Option('--format <format>', 'how to print it').choices(formats.access).default('table'))
    .option('--check', 'exit 1 when manifests permit more or less than definitions declare')
    .option('--manifests <path>', 'folder or file of manifests of one cluster, instead of the definitions')
    .addHelpText(
      'after',
      '\nThe exit code is 0 for yes, 1 for no and for wrong input, 2 for a fault of Meshwright.',
    )
    .action((from: string | undefined, to: string | undefined, options: Partial<AccessOptions>) => {
      code = commands.access()({ check: false, format: 'table', ...options, from, to }, io);
    });
  program
    .command('alerts')
    .description('list the alerts that projects get, or write them for promtool and amtool with --write')
    .option('--cluster <name>', 'only this cluster')
    .option('--project <name>', 'only what this project gets')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats.alerts).default('table'))
    .option('--write <folder>', 'write rules, their tests and the configuration of Alertmanager there')
    .addHelpText(
      'after',
      '\nThe folder must be empty or written by this command. Then: promtool test rules <folder>/<cluster>/tests/*.yml',
    )
    .action((options: Partial<AlertsOptions>) => {
      code = commands.alerts()({ format: 'table', ...options }, io);
    });
  program
    .command('review')
    .description('say what the change of dist/ does to whom, against the branch that clusters follow')
    .option('--base <revision>', 'what to compare with: a branch, a tag or a commit')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats.review).default('terminal'))
    .option('--output <file>', 'write it to this file instead of printing it')
    .addOption(nowOption())
    .addHelpText(
      'after',
      [
        '\nCompares dist/ as it lies on the disk, committed or not, with where this branch left the base.',
        'markdown is a comment for a pull request, never longer than 65,536 characters; sarif holds findings only.',
        'The exit code is 1 when something is refused and not waived, and for wrong input; 2 for a fault of Meshwright.',
      ].join('\n'),
    )
    .action((options: Partial<ReviewOptions>) => {
      code = commands.review()({ format: 'terminal', ...options }, io);
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
    .action((place: string, options: Partial<WhyOptions>) => {
      code = commands.why()(place, { json: false, ...options }, io);
    });
  addImageCommands(program, io, (ended) => (code = ended));
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : 1;
    }
    io.err(failureText(error));
    return 2;
  }
  return code;
}

function toPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a number from 1 to 65535.');
}
