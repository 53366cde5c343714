import type { KubernetesObject } from '../../../src/model/manifest';
import type { TreePair } from '../../../src/model/tree-pair';
import type { Change } from '../../../src/review/change';
import { compareTrees } from '../../../src/review/compare/compare-trees';
import { treePairOf } from '../compare/tree-pair-of';

/** What a section is made from when the objects of one unit become others. */
export function changeOf(
  before: readonly KubernetesObject[],
  after: readonly KubernetesObject[],
): { readonly trees: TreePair; readonly changes: readonly Change[]; readonly landscape: undefined } {
  const file = 'east/shop/orders/workload.yaml';
  const tree = (objects: readonly KubernetesObject[]) => (objects.length === 0 ? {} : { [file]: objects });
  const trees = treePairOf(tree(before), tree(after));
  return { trees, changes: compareTrees(trees).changes, landscape: undefined };
}
