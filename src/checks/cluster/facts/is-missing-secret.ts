import { suggest } from '../../../problems/suggest';
import type { CheckedCluster } from '../checked-cluster';
import type { CheckedObject } from '../checked-object';
import { judgedNamespaces } from './judged-namespaces';
import { namedObjects } from './named-objects';
import { secretSources } from './secret-sources';

/** Makes Secrets in namespaces of its own choice. */
const wide = 'external-secrets.io/ClusterExternalSecret';

/**
 * Whether a Secret can be said not to be there: manifests make other Secrets of its namespace, and none makes this.
 * Where they make none, people do so by hand. What a definition names may be made by hand beside others, so of what
 * it renders only a slip of one letter counts.
 *
 * @param one what needs the Secret
 */
export function isMissingSecret(
  cluster: CheckedCluster,
  one: CheckedObject,
  namespace: string,
  name: string,
): boolean {
  const made = secretSources(cluster).get(namespace);
  return (
    made !== undefined &&
    !made.has(name) &&
    judgedNamespaces(cluster).has(namespace) &&
    !namedObjects(cluster).has(wide) &&
    (one.unit === undefined || suggest(name, made.keys(), 1) !== undefined)
  );
}
