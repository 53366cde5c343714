import type { ClusterRule } from './cluster-rule';
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
import { knownVolumes } from './rules/references/known-volumes';
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
import { oneInjection } from './rules/policies/one-injection';
import { podAnnotations } from './rules/policies/pod-annotations';
import { requestsHaveHttp } from './rules/policies/requests-have-http';
import { rootSelectors } from './rules/policies/root-selectors';
import { selectingPolicies } from './rules/policies/selecting-policies';
import { singlePolicies } from './rules/policies/single-policies';
import { knownHosts } from './rules/routes/known-hosts';
import { fittingSchemas } from './rules/schemas/fitting-schemas';
import { possiblePorts } from './rules/schemas/possible-ports';
import { uniqueObjects } from './rules/schemas/unique-objects';
import { agreeingServices } from './rules/services/agreeing-services';
import { distinctPorts } from './rules/services/distinct-ports';
import { freeProxyPorts } from './rules/services/free-proxy-ports';
import { knownTargetPorts } from './rules/services/known-target-ports';
import { namedProtocols } from './rules/services/named-protocols';
import { selectingServices } from './rules/services/selecting-services';
import { answeredRedirects } from './rules/gateways/answered-redirects';
import { distinctServers } from './rules/gateways/distinct-servers';
import { knownCredentials } from './rules/gateways/known-credentials';
import { openedPorts } from './rules/gateways/opened-ports';
import { ownCertificates } from './rules/gateways/own-certificates';
import { selectingGateways } from './rules/gateways/selecting-gateways';
import { soundTlsVersions } from './rules/gateways/sound-tls-versions';

/** Every rule about a cluster, in the order that reads best: what an object is before what it does. */
export const clusterRules: readonly ClusterRule[] = Object.freeze([
  // Schemas
  fittingSchemas,
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
  distinctPorts,
  selectingServices,
  knownTargetPorts,
  namedProtocols,
  agreeingServices,
  freeProxyPorts,
  // Gateways
  selectingGateways,
  distinctServers,
  ownCertificates,
  knownCredentials,
  soundTlsVersions,
  answeredRedirects,
  openedPorts,
  // References
  knownObjects,
  knownSecrets,
  knownKeys,
  knownVolumes,
  singleAutoscalers,
  distinctBudgets,
  passableBudgets,
  selectingObjects,
  knownNamedPorts,
  // Policies of the mesh
  oneInjection,
  podAnnotations,
  selectingPolicies,
  singlePolicies,
  rootSelectors,
  knownAccounts,
  knownMethods,
  checkedTokens,
  identityNeedsMtls,
  agreeingMtls,
  requestsHaveHttp,
  knownMtlsPorts,
  envoyOperations,
  envoyOrder,
]);
