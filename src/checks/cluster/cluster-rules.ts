import type { ClusterRule } from './cluster-rule';
import { knownHosts } from './rules/routes/known-hosts';
import { fittingSchemas } from './rules/schemas/fitting-schemas';
import { uniqueObjects } from './rules/schemas/unique-objects';

/** Every rule about a cluster, in the order that reads best: what an object is before what it does. */
export const clusterRules: readonly ClusterRule[] = Object.freeze([
  // Schemas
  fittingSchemas,
  uniqueObjects,
  // Routes
  knownHosts,
]);
