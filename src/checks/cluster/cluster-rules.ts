import type { ClusterRule } from './cluster-rule';
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
import { uniqueObjects } from './rules/schemas/unique-objects';

/** Every rule about a cluster, in the order that reads best: what an object is before what it does. */
export const clusterRules: readonly ClusterRule[] = Object.freeze([
  // Schemas
  fittingSchemas,
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
