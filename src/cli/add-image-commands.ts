import { InvalidArgumentError, Option, type Command } from 'commander';
import { imagePromote } from './commands/image-promote';
import { imageSet } from './commands/image-set';
import type { Io } from './io';

/** Adds the commands that change image locks, and tells how each ended. */
export function addImageCommands(program: Command, io: Io, end: (code: number) => void): void {
  const image = program
    .command('image')
    .description('change which images run, and the files of dist/ that follow');
  // For tests, and for asking what a freeze would refuse.
  const now = () => new Option('--now <time>', 'as if it were this time').argParser(toTime).hideHelp();
  image
    .command('set')
    .description('record another image of a service')
    .argument('<service>', 'PROJECT/SERVICE, or PROJECT/SERVICE/VERSION')
    .requiredOption('--env <environment>', 'environment that is to run it')
    .option('--tag <tag>', 'its tag; the recorded one without it')
    .option('--digest <digest>', 'its digest, sha256:…; none without it')
    .addOption(now())
    .action((name: string, options: Omit<Parameters<typeof imageSet>[0], 'name'>) =>
      end(imageSet({ ...options, name }, io)),
    );
  image
    .command('promote')
    .description('let an environment run what the one before it runs')
    .argument('<services...>', 'PROJECT, PROJECT/SERVICE or PROJECT/SERVICE/VERSION, any number of them')
    .requiredOption('--from <environment>', 'environment that runs it')
    .requiredOption('--to <environment>', 'the next environment')
    .addOption(now())
    .action((services: readonly string[], options: Omit<Parameters<typeof imagePromote>[0], 'names'>) =>
      end(imagePromote({ ...options, names: services }, io)),
    );
}

function toTime(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new InvalidArgumentError('A time is written like 2026-12-24T18:00:00Z.');
  return time;
}
