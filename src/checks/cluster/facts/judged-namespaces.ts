import { perCluster } from '../per-cluster';
import { namespaces } from './namespaces';
import { schemaFindings } from './schema-findings';

/**
 * Namespaces of which it can be said that something is not there: manifests show them, and each object in them can be
 * read. What lacks a namespace lies in the empty one.
 */
export const judgedNamespaces = perCluster((cluster): ReadonlySet<string> => {
  const judged = new Set(['', ...namespaces(cluster).keys()]);
  for (const { namespace } of schemaFindings(cluster).keys()) judged.delete(namespace);
  return judged;
});
