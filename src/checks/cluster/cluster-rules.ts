import type { ClusterRule } from './cluster-rule';
import { autoscalers } from './rules/api-server/autoscalers';
import { containerPorts } from './rules/api-server/container-ports';
import { containerProbes } from './rules/api-server/container-probes';
import { containerResources } from './rules/api-server/container-resources';
import { containerVariables } from './rules/api-server/container-variables';
import { disruptionBudgets } from './rules/api-server/disruption-budgets';
import { gatedFields } from './rules/api-server/gated-fields';
import { ingressPaths } from './rules/api-server/ingress-paths';
import { labelsAndAnnotations } from './rules/api-server/labels-and-annotations';
import { matchingTemplates } from './rules/api-server/matching-templates';
import { mountedVolumes } from './rules/api-server/mounted-volumes';
import { networkPeers } from './rules/api-server/network-peers';
import { objectNames } from './rules/api-server/object-names';
import { objectSizes } from './rules/api-server/object-sizes';
import { podEntries } from './rules/api-server/pod-entries';
import { podRestarts } from './rules/api-server/pod-restarts';
import { rollingUpdates } from './rules/api-server/rolling-updates';
import { schedules } from './rules/api-server/schedules';
import { servicePorts } from './rules/api-server/service-ports';
import { serviceTypes } from './rules/api-server/service-types';
import { storedKeys } from './rules/api-server/stored-keys';
import { knownHosts } from './rules/routes/known-hosts';
import { agreedScopes } from './rules/schemas/agreed-scopes';
import { customKinds } from './rules/schemas/custom-kinds';
import { fittingSchemas } from './rules/schemas/fitting-schemas';
import { uniqueObjects } from './rules/schemas/unique-objects';

/** Every rule about a cluster, in the order that reads best: what an object is before what it does. */
export const clusterRules: readonly ClusterRule[] = Object.freeze([
  // Schemas
  fittingSchemas,
  agreedScopes,
  customKinds,
  uniqueObjects,
  // What the API server refuses beyond schemas
  objectNames,
  labelsAndAnnotations,
  objectSizes,
  storedKeys,
  podEntries,
  podRestarts,
  containerPorts,
  containerProbes,
  containerResources,
  containerVariables,
  mountedVolumes,
  matchingTemplates,
  rollingUpdates,
  schedules,
  autoscalers,
  disruptionBudgets,
  serviceTypes,
  servicePorts,
  ingressPaths,
  networkPeers,
  gatedFields,
  // Routes
  knownHosts,
]);
