import { Option } from 'commander';

/** `--watch` of `synth`. */
export const watchOption = (): Option =>
  new Option('--watch', 'stay, and run again after every change until Ctrl-C').conflicts([
    'cluster',
    'project',
    'shard',
  ]);
