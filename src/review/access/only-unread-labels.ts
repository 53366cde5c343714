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
export function onlyUnreadLabels(tree: Pick<ClusterTree, 'judged'>, changes: readonly Change[]): boolean {
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
  return !tree.judged().some((document) => maySpeakOf(document, keys));
}

/** Lines of an object below its `metadata`, where its own labels are. */
const own = /^metadata:\n(?: .*(?:\n|$))*/m;
/** Text that may say something without spelling it: escapes, anchors and aliases. */
const indirect = /"[^"\n]*\\|[:-] [&*]/;

/** Told by the text alone, without reading thousands of objects; in doubt it does. */
function maySpeakOf(document: string, keys: ReadonlySet<string>): boolean {
  if (indirect.test(document)) return true;
  const rest = document.replace(own, '');
  return [...keys].some((key) => rest.includes(key));
}
