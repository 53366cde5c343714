import { paths } from '../conventions/paths';
import type { Definitions, Outside, Repository } from './definitions';
import type { Memory } from './memory';

/**
 * Reads the company's own rules, unless they are known to be sound as they are: a rule that cannot be read stops a run
 * before it renders anything, also one that would not have asked it.
 */
export function readRules({ inputs }: Repository, definitions: Definitions, memory: Memory): void {
  if (inputs.rules === undefined) return;
  const from = { rules: inputs.rules };
  const fits = (outside: Outside) => definitions.isAsBefore(outside);
  if (memory.find<Outside>('rulebook', paths.rules, from, fits) !== undefined) return;
  const outside = definitions.outsideOfRules();
  if (outside !== undefined) memory.keep('rulebook', from, outside);
}
