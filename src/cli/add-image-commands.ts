import type { Command } from 'commander';
import { commands } from './commands';
import type { ImagePromoteOptions } from './commands/image-promote';
import type { ImageSetOptions } from './commands/image-set';
import type { Io } from './io';
import { nowOption } from './now-option';

/** Adds the commands that change image locks, and tells how each ended. */
export function addImageCommands(program: Command, io: Io, end: (code: number) => void): void {
  const image = program
    .command('image')
    .description('change which images run, and the files of dist/ that follow');
  image
    .command('set')
    .description('record another image of a service')
    .argument('<service>', 'PROJECT/SERVICE, or PROJECT/SERVICE/VERSION')
    .requiredOption('--env <environment>', 'environment that is to run it')
    .option('--tag <tag>', 'its tag; the recorded one without it')
    .option('--digest <digest>', 'its digest, sha256:…; none without it')
    .addOption(nowOption())
    .action((name: string, options: Omit<ImageSetOptions, 'name'>) =>
      end(commands.imageSet()({ ...options, name }, io)),
    );
  image
    .command('promote')
    .description('let an environment run what the one before it runs')
    .argument('<services...>', 'PROJECT, PROJECT/SERVICE or PROJECT/SERVICE/VERSION, any number of them')
    .requiredOption('--from <environment>', 'environment that runs it')
    .requiredOption('--to <environment>', 'the next environment')
    .addOption(nowOption())
    .action((services: readonly string[], options: Omit<ImagePromoteOptions, 'names'>) =>
      end(commands.imagePromote()({ ...options, names: services }, io)),
    );
}
