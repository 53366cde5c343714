import { roleOfKind } from '../../access/role-of-kind';
import { labels } from '../../conventions/labels';
import type { Change } from '../change';
import type { ClusterTree } from './cluster-tree';

/** Labels of namespaces that Kubernetes and Istio read, and ours that tells a project from another. */
const isRead = (key: string): boolean => key === labels.project || /istio|cilium|kubernetes|k8s/.test(key);

/**
 * Whether changes only label namespaces anew, such as with another team, in a way that no policy asks about: then nobody
 * reaches anybody else, and a large cluster need not be compared to know.
 */
export function onlyUnreadLabels(tree: Pick<ClusterTree, 'all'>, changes: readonly Change[]): boolean {
  const keys = new Set<string>();
  for (const { before, after } of changes) {
    if (before === undefined || after === undefined || roleOfKind(after.object) !== 'namespace') return false;
    const [known, found] = [before.object.metadata.labels ?? {}, after.object.metadata.labels ?? {}];
    for (const key of [...Object.keys(known), ...Object.keys(found)]) {
      if (known[key] === found[key]) continue;
      if (isRead(key)) return false;
      keys.add(key);
    }
  }
  const quoted = [...keys].map((key) => JSON.stringify(key));
  return (['base', 'head'] as const).every((side) =>
    tree.all(side).every((object) => {
      if (roleOfKind(object) !== 'judged') return true;
      const { metadata: _, ...rest } = object;
      const text = JSON.stringify(rest);
      return !quoted.some((key) => text.includes(key));
    }),
  );
}
