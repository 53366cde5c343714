import type { CheckedCluster } from '../checked-cluster';
import { judgedNamespaces } from './judged-namespaces';
import { namedObjects } from './named-objects';
import { secretSources } from './secret-sources';

/** Makes Secrets in namespaces of its own choice. */
const wide = 'external-secrets.io/ClusterExternalSecret';

/**
 * Whether a Secret can be said not to be there: manifests make other Secrets of its namespace, and none makes this.
 * Where they make none, people do so by hand.
 */
export function isMissingSecret(cluster: CheckedCluster, namespace: string, name: string): boolean {
  const made = secretSources(cluster).get(namespace);
  return (
    made !== undefined &&
    !made.has(name) &&
    judgedNamespaces(cluster).has(namespace) &&
    // Of what definitions render none is there: tenants may not, and the platform's own parts do not.
    (cluster.platform !== undefined || !namedObjects(cluster).has(wide))
  );
}
