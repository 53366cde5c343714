import type { ClusterRule } from './cluster-rule';
import { checkedClaims } from './rules/routes/checked-claims';
import { canariesThroughGateways } from './rules/routes/canaries-through-gateways';
import { distinctMeshHosts } from './rules/routes/distinct-mesh-hosts';
import { hostsOfGateways } from './rules/routes/hosts-of-gateways';
import { knownDestinationPorts } from './rules/routes/known-destination-ports';
import { knownGateways } from './rules/routes/known-gateways';
import { knownSubsets } from './rules/routes/known-subsets';
import { oneCatchAll } from './rules/routes/one-catch-all';
import { reachableMatches } from './rules/routes/reachable-matches';
import { routedHosts } from './rules/routes/routed-hosts';
import { sharedWeights } from './rules/routes/shared-weights';
import { visibleHosts } from './rules/routes/visible-hosts';
import { wholeDelegates } from './rules/routes/whole-delegates';
import { distinctEntries } from './rules/routes/distinct-entries';
import { distinctStreams } from './rules/routes/distinct-streams';
import { filledSubsets } from './rules/routes/filled-subsets';
import { mergingRules } from './rules/routes/merging-rules';
import { ruledHosts } from './rules/routes/ruled-hosts';
import { wholePortPolicies } from './rules/routes/whole-port-policies';
import { attachedApiRoutes } from './rules/routes/attached-api-routes';
import { grantedReferences } from './rules/routes/granted-references';
import { knownBackends } from './rules/routes/known-backends';
import { distinctBudgets } from './rules/references/distinct-budgets';
import { knownKeys } from './rules/references/known-keys';
import { knownNamedPorts } from './rules/references/known-named-ports';
import { knownObjects } from './rules/references/known-objects';
import { knownSecrets } from './rules/references/known-secrets';
import { passableBudgets } from './rules/references/passable-budgets';
import { selectingObjects } from './rules/references/selecting-objects';
import { singleAutoscalers } from './rules/references/single-autoscalers';
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
import { agreeingMtls } from './rules/policies/agreeing-mtls';
import { checkedTokens } from './rules/policies/checked-tokens';
import { envoyOperations } from './rules/policies/envoy-operations';
import { envoyOrder } from './rules/policies/envoy-order';
import { identityNeedsMtls } from './rules/policies/identity-needs-mtls';
import { knownAccounts } from './rules/policies/known-accounts';
import { knownMethods } from './rules/policies/known-methods';
import { knownMtlsPorts } from './rules/policies/known-mtls-ports';
import { knownSidecarHosts } from './rules/policies/known-sidecar-hosts';
import { oneInjection } from './rules/policies/one-injection';
import { podAnnotations } from './rules/policies/pod-annotations';
import { requestsHaveHttp } from './rules/policies/requests-have-http';
import { rootSelectors } from './rules/policies/root-selectors';
import { saidOutboundModes } from './rules/policies/said-outbound-modes';
import { selectingPolicies } from './rules/policies/selecting-policies';
import { soundPodAnnotations } from './rules/policies/sound-pod-annotations';
import { singlePolicies } from './rules/policies/single-policies';
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
import { possiblePorts } from './rules/schemas/possible-ports';
import { uniqueObjects } from './rules/schemas/unique-objects';
import { agreeingServices } from './rules/services/agreeing-services';
import { freeProxyPorts } from './rules/services/free-proxy-ports';
import { knownTargetPorts } from './rules/services/known-target-ports';
import { namedProtocols } from './rules/services/named-protocols';
import { selectingServices } from './rules/services/selecting-services';
import { answeredRedirects } from './rules/gateways/answered-redirects';
import { distinctAddresses } from './rules/gateways/distinct-addresses';
import { distinctServers } from './rules/gateways/distinct-servers';
import { knownCredentials } from './rules/gateways/known-credentials';
import { openedPorts } from './rules/gateways/opened-ports';
import { ownCertificates } from './rules/gateways/own-certificates';
import { selectingGateways } from './rules/gateways/selecting-gateways';
import { soundTlsVersions } from './rules/gateways/sound-tls-versions';
import { freeOfCredentials } from './rules/pods/free-of-credentials';
import { amountsInRange } from './rules/pods/amounts-in-range';
import { pinnedImages } from './rules/pods/pinned-images';
import { roomyQuotas } from './rules/pods/roomy-quotas';
import { statedAmounts } from './rules/pods/stated-amounts';
import { restrainedPods } from './rules/pods/restrained-pods';
import { unprivilegedSetup } from './rules/pods/unprivileged-setup';
import { boundedRetries } from './rules/budgets/bounded-retries';
import { coveringTimeouts } from './rules/budgets/covering-timeouts';
import { fittingAttempts } from './rules/budgets/fitting-attempts';
import { fittingConnections } from './rules/budgets/fitting-connections';
import { limitedCycles } from './rules/budgets/limited-cycles';
import { sparingEjection } from './rules/budgets/sparing-ejection';

/** Every rule about a cluster, in the order that reads best: what an object is before what it does. */
export const clusterRules: readonly ClusterRule[] = Object.freeze([
  // Schemas
  fittingSchemas,
  agreedScopes,
  customKinds,
  possiblePorts,
  uniqueObjects,
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
  visibleHosts,
  knownDestinationPorts,
  knownSubsets,
  sharedWeights,
  reachableMatches,
  routedHosts,
  distinctMeshHosts,
  knownGateways,
  hostsOfGateways,
  oneCatchAll,
  canariesThroughGateways,
  wholeDelegates,
  checkedClaims,
  attachedApiRoutes,
  knownBackends,
  grantedReferences,
  // Destinations
  ruledHosts,
  mergingRules,
  filledSubsets,
  wholePortPolicies,
  distinctEntries,
  distinctStreams,
  // Services
  selectingServices,
  knownTargetPorts,
  namedProtocols,
  agreeingServices,
  freeProxyPorts,
  // Gateways
  selectingGateways,
  distinctServers,
  distinctAddresses,
  ownCertificates,
  knownCredentials,
  soundTlsVersions,
  answeredRedirects,
  openedPorts,
  // References
  knownObjects,
  knownSecrets,
  knownKeys,
  singleAutoscalers,
  distinctBudgets,
  passableBudgets,
  selectingObjects,
  knownNamedPorts,
  // Policies of the mesh
  oneInjection,
  podAnnotations,
  soundPodAnnotations,
  selectingPolicies,
  singlePolicies,
  rootSelectors,
  knownSidecarHosts,
  saidOutboundModes,
  knownAccounts,
  knownMethods,
  checkedTokens,
  identityNeedsMtls,
  agreeingMtls,
  requestsHaveHttp,
  knownMtlsPorts,
  envoyOperations,
  envoyOrder,
  // Budgets along calls
  fittingAttempts,
  coveringTimeouts,
  boundedRetries,
  limitedCycles,
  sparingEjection,
  fittingConnections,
  // Pods as they are admitted
  restrainedPods,
  unprivilegedSetup,
  statedAmounts,
  amountsInRange,
  roomyQuotas,
  pinnedImages,
  freeOfCredentials,
]);
