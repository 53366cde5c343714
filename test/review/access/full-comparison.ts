import { readFacts } from '../../../src/access/read-facts';
import type { KubernetesObject } from '../../../src/model/manifest';
import type { RenderedTree } from '../../../src/model/tree-pair';
import { compareEdges } from '../../../src/review/access/compare-edges';
import type { EdgeChange } from '../../../src/review/access/edge-change';
import { listBoth } from '../../../src/review/access/list-both';
import { withImplied } from '../../../src/review/access/with-implied';
import { usualSetting } from './usual-setting';
import { readStates } from '../../../src/review/compare/read-states';

/** Objects by file and text: of trees that differ little, most texts are read once. */
const known = new Map<string, readonly KubernetesObject[]>();

/** What two trees differ in, by reading all of both. */
export function fullComparison(base: RenderedTree, head: RenderedTree): readonly EdgeChange[] {
  const [before, after] = withImplied(objectsOf(base), objectsOf(head), usualSetting);
  const sides = listBoth(readFacts(before), readFacts(after), () => true);
  return compareEdges(sides.before.edges, sides.after.edges);
}

function objectsOf(tree: RenderedTree): readonly KubernetesObject[] {
  return tree
    .files()
    .filter((file) => !file.includes('/_delivery/'))
    .flatMap((file) => objectsIn(file, tree.read(file) ?? ''));
}

function objectsIn(file: string, text: string): readonly KubernetesObject[] {
  const key = `${file} ${text}`;
  const found = known.get(key) ?? readStates(file, text).states.map(({ object }) => object);
  known.set(key, found);
  return found;
}
