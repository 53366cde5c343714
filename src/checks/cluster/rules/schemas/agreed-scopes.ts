import { names } from '../../../../conventions/names';
import { describeObject } from '../../../describe-object';
import { scopeOf } from '../../../scope-of';
import type { ClusterRule } from '../../cluster-rule';
import { kindsOfCluster } from '../../facts/kinds-of-cluster';
import { flaw } from '../../flaw';

/**
 * What has a namespace says it, and nothing else does. The chart of a project gives its namespace to all that code
 * adds there: of that, the rules of tenants refuse what has none.
 */
export const agreedScopes: ClusterRule = (cluster) => {
  const registered = kindsOfCluster(cluster);
  return cluster.objects.flatMap((one) => {
    if (one.unit?.name === names.extensionUnit) return [];
    const { apiVersion, kind } = one.object;
    const scope = scopeOf(apiVersion, kind) ?? registered.get(`${apiVersion}/${kind}`)?.scope;
    if (scope === undefined || (scope === 'Namespaced') === (one.namespace !== '')) return [];
    const args = { object: describeObject(one.object), namespace: one.namespace };
    return [flaw('wrong-scope', one, ['metadata', 'namespace'], args)];
  });
};
