import type { TenancyRule } from './tenancy-rule';
import { allowedKinds } from './rules/allowed-kinds';
import { apiTokens } from './rules/api-tokens';
import { drainableNodes } from './rules/drainable-nodes';
import { exportScopes } from './rules/export-scopes';
import { hostAccess } from './rules/host-access';
import { injectedPods } from './rules/injected-pods';
import { namedCallers } from './rules/named-callers';
import { ownDestinations } from './rules/own-destinations';
import { ownSecrets } from './rules/own-secrets';
import { ownSelectors } from './rules/own-selectors';
import { platformMetadata } from './rules/platform-metadata';
import { podConfinement } from './rules/pod-confinement';
import { podIdentity } from './rules/pod-identity';
import { podPlacement } from './rules/pod-placement';
import { podUsers } from './rules/pod-users';
import { podVolumes } from './rules/pod-volumes';
import { privileges } from './rules/privileges';
import { serviceOpenings } from './rules/service-openings';
import { strictMtls } from './rules/strict-mtls';
import { insideTenant } from './rules/inside-tenant';
import { limitRanges } from './rules/limit-ranges';
import { noSecretValues } from './rules/no-secret-values';
import { unwrittenObjects } from './rules/unwritten-objects';

/**
 * Rules about tenants that one part of a cluster can be held against by itself, as with `partRules`. In the order that
 * reads best: what an object is before what it does.
 */
export const partTenancyRules: readonly TenancyRule[] = Object.freeze([
  insideTenant,
  allowedKinds,
  platformMetadata,
  noSecretValues,
  ownSecrets,
  limitRanges,
  hostAccess,
  privileges,
  podUsers,
  podConfinement,
  podVolumes,
  podPlacement,
  apiTokens,
  injectedPods,
  podIdentity,
  serviceOpenings,
  ownSelectors,
  drainableNodes,
  exportScopes,
  ownDestinations,
  strictMtls,
  namedCallers,
  unwrittenObjects,
]);
