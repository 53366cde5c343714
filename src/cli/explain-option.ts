import { Option } from 'commander';

/** `--explain` of `synth`. A part of the repository is worked out from nothing: there is nothing to explain. */
export const explainOption = (): Option =>
  new Option('--explain', 'say what was worked out again, for whom and why').conflicts([
    'cluster',
    'project',
  ]);
