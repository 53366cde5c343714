import type { ClusterRule } from './cluster-rule';
import { soundPodAnnotations } from './rules/policies/sound-pod-annotations';
import { saidOutboundModes } from './rules/policies/said-outbound-modes';
import { fittingConnections } from './rules/budgets/fitting-connections';
import { reachableMatches } from './rules/routes/reachable-matches';
import { sharedWeights } from './rules/routes/shared-weights';
import { mergingRules } from './rules/routes/merging-rules';
import { wholePortPolicies } from './rules/routes/whole-port-policies';
import { distinctBudgets } from './rules/references/distinct-budgets';
import { knownKeys } from './rules/references/known-keys';
import { knownNeighbours } from './rules/references/known-neighbours';
import { knownSecrets } from './rules/references/known-secrets';
import { passableBudgets } from './rules/references/passable-budgets';
import { selectingObjects } from './rules/references/selecting-objects';
import { singleAutoscalers } from './rules/references/single-autoscalers';
import { currentFields } from './rules/istio/current-fields';
import { plainAnnotations } from './rules/istio/plain-annotations';
import { validAuthorizationPolicies } from './rules/istio/valid-authorization-policies';
import { validDestinationRules } from './rules/istio/valid-destination-rules';
import { validEnvoyFilters } from './rules/istio/valid-envoy-filters';
import { validGateways } from './rules/istio/valid-gateways';
import { validPeerAuthentications } from './rules/istio/valid-peer-authentications';
import { validRequestAuthentications } from './rules/istio/valid-request-authentications';
import { validServiceEntries } from './rules/istio/valid-service-entries';
import { validSidecars } from './rules/istio/valid-sidecars';
import { validTelemetries } from './rules/istio/valid-telemetries';
import { validVirtualServices } from './rules/istio/valid-virtual-services';
import { envoyOperations } from './rules/policies/envoy-operations';
import { envoyOrder } from './rules/policies/envoy-order';
import { knownMethods } from './rules/policies/known-methods';
import { oneInjection } from './rules/policies/one-injection';
import { podAnnotations } from './rules/policies/pod-annotations';
import { rootSelectors } from './rules/policies/root-selectors';
import { selectingPolicies } from './rules/policies/selecting-policies';
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
import { agreedScopes } from './rules/schemas/agreed-scopes';
import { fittingSchemas } from './rules/schemas/fitting-schemas';
import { possiblePorts } from './rules/schemas/possible-ports';
import { agreeingServices } from './rules/services/agreeing-services';
import { distinctGroups } from './rules/services/distinct-groups';
import { knownGroupAccounts } from './rules/services/known-group-accounts';
import { freeProxyPorts } from './rules/services/free-proxy-ports';
import { knownTargetPorts } from './rules/services/known-target-ports';
import { namedProtocols } from './rules/services/named-protocols';
import { selectingServices } from './rules/services/selecting-services';
import { soundTlsVersions } from './rules/gateways/sound-tls-versions';
import { freeOfCredentials } from './rules/pods/free-of-credentials';
import { amountsInRange } from './rules/pods/amounts-in-range';
import { pinnedImages } from './rules/pods/pinned-images';
import { roomyQuotas } from './rules/pods/roomy-quotas';
import { statedAmounts } from './rules/pods/stated-amounts';
import { restrainedPods } from './rules/pods/restrained-pods';
import { oneDataPlane } from './rules/ambient/one-data-plane';
import { requestsAtWaypoints } from './rules/ambient/requests-at-waypoints';
import { targetedPolicies } from './rules/ambient/targeted-policies';
import { usefulSidecars } from './rules/ambient/useful-sidecars';
import { injectedImages } from './rules/mesh/injected-images';
import { labelledInjection } from './rules/mesh/labelled-injection';
import { targetedGateways } from './rules/mesh/targeted-gateways';
import { fittingAttempts } from './rules/budgets/fitting-attempts';
import { sparingEjection } from './rules/budgets/sparing-ejection';

/**
 * Rules about what one part of a cluster holds: all that one tenant renders there, or all of one of the platform's own
 * folders. What they find in a cluster is what they find in its parts, each looked at by itself, so that it may be kept
 * with the part. That holds as long as the parts have their namespaces to themselves, which the rules of tenancy see to;
 * what else they ask is in the fields of `CheckedCluster`. In the order that reads best: what an object is before what
 * it does.
 */
export const partRules: readonly ClusterRule[] = Object.freeze([
  // Schemas
  fittingSchemas,
  agreedScopes,
  possiblePorts,
  // Istio's webhook
  plainAnnotations,
  validVirtualServices,
  validDestinationRules,
  validGateways,
  validServiceEntries,
  validSidecars,
  validAuthorizationPolicies,
  validPeerAuthentications,
  validRequestAuthentications,
  validTelemetries,
  validEnvoyFilters,
  currentFields,
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
  sharedWeights,
  reachableMatches,
  // Destinations
  mergingRules,
  wholePortPolicies,
  // Services
  selectingServices,
  knownTargetPorts,
  namedProtocols,
  agreeingServices,
  freeProxyPorts,
  knownGroupAccounts,
  distinctGroups,
  // Gateways
  soundTlsVersions,
  // References
  knownNeighbours,
  knownSecrets,
  knownKeys,
  singleAutoscalers,
  distinctBudgets,
  passableBudgets,
  selectingObjects,
  // Policies of the mesh
  oneInjection,
  podAnnotations,
  soundPodAnnotations,
  selectingPolicies,
  rootSelectors,
  saidOutboundModes,
  knownMethods,
  envoyOperations,
  envoyOrder,
  // Who is in the mesh
  injectedImages,
  labelledInjection,
  targetedGateways,
  // Ambient mode
  requestsAtWaypoints,
  targetedPolicies,
  usefulSidecars,
  oneDataPlane,
  // Budgets along calls
  fittingAttempts,
  sparingEjection,
  fittingConnections,
  // Pods as they are admitted
  restrainedPods,
  statedAmounts,
  amountsInRange,
  roomyQuotas,
  pinnedImages,
  freeOfCredentials,
]);
