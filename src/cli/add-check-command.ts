import { type Command, Option } from 'commander';
import { kubernetesVersions } from '../conventions/kubernetes-versions';
import { commands } from './commands';
import type { CheckOptions } from './commands/check';
import { formats } from './formats';
import type { Io } from './io';
import { nowOption } from './now-option';

/** Adds the command that checks, and tells how it ended. */
export function addCheckCommand(program: Command, io: Io, end: (code: number) => void): void {
  const command = program
    .command('check')
    .description(
      'say what a cluster would refuse or misunderstand of what definitions render, or of manifests',
    )
    .argument('[paths...]', 'files and folders of manifests, whoever wrote them; - for the standard input')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats.check).default('terminal'))
    .option('--cluster <name>', 'only this cluster, of what definitions render')
    .addOption(
      new Option('--kubernetes <version>', 'version that manifests are for; the newest without it').choices(
        kubernetesVersions,
      ),
    )
    .option('--namespace <name>', 'namespace of manifests that say none; default without it')
    .option('--root-namespace <name>', 'root namespace of the mesh of manifests; istio-system without it')
    .addOption(nowOption())
    .addHelpText(
      'after',
      [
        '\nWithout paths everything is rendered in memory and checked by every rule and proof; nothing is written.',
        'Whether dist/ is current is what synth --check says. With paths, a folder that holds _platform or',
        '_delivery is one cluster, as in dist/; all other paths together are one more.',
        'For example: helm template web ./chart | meshwright check - --namespace shop.',
        'The exit code is 1 when there are errors and for wrong input; 2 for a fault of Meshwright.',
      ].join('\n'),
    );
  command.action((paths: readonly string[], options: Partial<CheckOptions>) => {
    const { cluster, kubernetes, namespace, rootNamespace } = options;
    // An option that has no effect would look as if it had.
    if (paths.length > 0 && cluster !== undefined) {
      command.error("error: option '--cluster' is for what definitions render: leave it out, or the paths");
    }
    if (paths.length === 0 && [kubernetes, namespace, rootNamespace].some((one) => one !== undefined)) {
      command.error(
        'error: of what definitions render, the platform says version and namespaces: name paths',
      );
    }
    end(commands.check()({ format: 'terminal', ...options, paths }, io));
  });
}
