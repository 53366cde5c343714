import type { TreePair } from '../../model/tree-pair';

/** Every file that either tree has, in order: those that did not change are in both. */
export function listFiles({ head, changed }: TreePair): readonly string[] {
  return [...new Set([...head.files(), ...changed])].sort();
}
