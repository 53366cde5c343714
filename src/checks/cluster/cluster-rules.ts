import type { ClusterRule } from './cluster-rule';
import { checkedClaims } from './rules/routes/checked-claims';
import { canariesThroughGateways } from './rules/routes/canaries-through-gateways';
import { distinctMeshHosts } from './rules/routes/distinct-mesh-hosts';
import { hostsOfGateways } from './rules/routes/hosts-of-gateways';
import { knownDestinationPorts } from './rules/routes/known-destination-ports';
import { knownGateways } from './rules/routes/known-gateways';
import { knownSubsets } from './rules/routes/known-subsets';
import { oneCatchAll } from './rules/routes/one-catch-all';
import { routedHosts } from './rules/routes/routed-hosts';
import { visibleHosts } from './rules/routes/visible-hosts';
import { wholeDelegates } from './rules/routes/whole-delegates';
import { distinctEntries } from './rules/routes/distinct-entries';
import { distinctStreams } from './rules/routes/distinct-streams';
import { filledSubsets } from './rules/routes/filled-subsets';
import { ruledHosts } from './rules/routes/ruled-hosts';
import { attachedApiRoutes } from './rules/routes/attached-api-routes';
import { grantedReferences } from './rules/routes/granted-references';
import { knownBackends } from './rules/routes/known-backends';
import { knownNamedPorts } from './rules/references/known-named-ports';
import { knownObjects } from './rules/references/known-objects';
import { agreeingMtls } from './rules/policies/agreeing-mtls';
import { checkedTokens } from './rules/policies/checked-tokens';
import { identityNeedsMtls } from './rules/policies/identity-needs-mtls';
import { knownAccounts } from './rules/policies/known-accounts';
import { knownMtlsPorts } from './rules/policies/known-mtls-ports';
import { knownSidecarHosts } from './rules/policies/known-sidecar-hosts';
import { requestsHaveHttp } from './rules/policies/requests-have-http';
import { singlePolicies } from './rules/policies/single-policies';
import { knownWaypoints } from './rules/ambient/known-waypoints';
import { guardedWorkloads } from './rules/mesh/guarded-workloads';
import { saidInjection } from './rules/mesh/said-injection';
import { knownPolicyHosts } from './rules/policies/known-policy-hosts';
import { knownHosts } from './rules/routes/known-hosts';
import { customKinds } from './rules/schemas/custom-kinds';
import { uniqueObjects } from './rules/schemas/unique-objects';
import { answeredRedirects } from './rules/gateways/answered-redirects';
import { distinctAddresses } from './rules/gateways/distinct-addresses';
import { distinctServers } from './rules/gateways/distinct-servers';
import { knownCredentials } from './rules/gateways/known-credentials';
import { openedPorts } from './rules/gateways/opened-ports';
import { ownCertificates } from './rules/gateways/own-certificates';
import { selectingGateways } from './rules/gateways/selecting-gateways';
import { unprivilegedSetup } from './rules/pods/unprivileged-setup';
import { boundedRetries } from './rules/budgets/bounded-retries';
import { coveringTimeouts } from './rules/budgets/covering-timeouts';
import { limitedCycles } from './rules/budgets/limited-cycles';

/**
 * Rules that compare parts of a cluster. They see outlines of what tenants render (`checks/outline`). What can be told
 * by one part alone belongs in `partRules`. In the order that reads best: what an object is before what it does.
 */
export const clusterRules: readonly ClusterRule[] = Object.freeze([
  // Schemas
  customKinds,
  uniqueObjects,
  // Routes
  knownHosts,
  visibleHosts,
  knownDestinationPorts,
  knownSubsets,
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
  filledSubsets,
  distinctEntries,
  distinctStreams,
  // Gateways
  selectingGateways,
  distinctServers,
  distinctAddresses,
  ownCertificates,
  knownCredentials,
  answeredRedirects,
  openedPorts,
  // References
  knownObjects,
  knownNamedPorts,
  // Policies of the mesh
  singlePolicies,
  knownSidecarHosts,
  knownAccounts,
  checkedTokens,
  identityNeedsMtls,
  agreeingMtls,
  requestsHaveHttp,
  knownMtlsPorts,
  knownPolicyHosts,
  // Who is in the mesh
  saidInjection,
  guardedWorkloads,
  // Ambient mode
  knownWaypoints,
  // Budgets along calls
  coveringTimeouts,
  boundedRetries,
  limitedCycles,
  // Pods as they are admitted
  unprivilegedSetup,
]);
