import { InvalidArgumentError, Option } from 'commander';
import type { Shard } from '../synthesis/shard';

/** `--shard I/N` of `synth`. */
export const shardOption = (): Option =>
  new Option('--shard <I/N>', 'only the tenants of the I-th of N parts, as one of N machines')
    .argParser(toShard)
    .conflicts(['cluster', 'project']);

function toShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new InvalidArgumentError(
    'A shard is I/N, the I-th of N parts, with I from 1 to N: of four parts, 1/4 to 4/4.',
  );
}
