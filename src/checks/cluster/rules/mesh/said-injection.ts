import { labels } from '../../../../conventions/labels';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { namespaces } from '../../facts/namespaces';
import { workloadsIn } from '../../facts/workloads-in';
import { flaw } from '../../flaw';

const decided = [labels.injection, labels.revision, labels.dataplaneMode];

/** Namespaces that Istio looks after itself, or leaves alone. */
const apart: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease']);

/**
 * Where there is a mesh, a namespace with pods says whether they belong to it, or its pods do: some that get a proxy
 * by a label of their own show that somebody thought of it.
 */
export const saidInjection: ClusterRule = (cluster) => {
  if (!cluster.objects.some(({ kind }) => kind.slice(0, kind.indexOf('/')).endsWith('.istio.io'))) return [];
  return [...namespaces(cluster)].flatMap(([name, { one, labels: given }]) => {
    const pods = workloadsIn(cluster).get(name) ?? [];
    if (one === undefined || pods.length === 0 || name === cluster.rootNamespace || apart.has(name))
      return [];
    if (decided.some((key) => key in given)) return [];
    if (pods.some(({ inMesh, labels: own }) => inMesh || labels.inject in own)) return [];
    return [flaw('unsaid-injection', one, ['metadata', 'labels'], { object: describeObject(one.object) })];
  });
};
