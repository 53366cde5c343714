import { Construct } from 'constructs';
import { clusterDns } from '../../conventions/cluster-dns';
import { names } from '../../conventions/names';
import { addApplier } from './add-applier';
import { addExternalPolicies } from './add-external-policies';
import { addExternals } from './add-externals';
import { addLimits } from './add-limits';
import { addMeshPolicies } from './add-mesh-policies';
import { addNamespace } from './add-namespace';
import { addNetworkPolicies } from './add-network-policies';
import { addRateLimits } from './add-rate-limits';
import { addOtherPlaces } from './add-other-places';
import { addTracing } from './add-tracing';
import { addViewer } from './add-viewer';
import { addWatchers } from './add-watchers';
import { defaultQuota } from './default-quota';
import type { TenantNamespaceProps } from './tenant-namespace-props';
import type { TenantSettings } from './tenant-settings';

/**
 * A namespace in which nothing is allowed yet: injected, limited, and closed in both directions but for what
 * every proxy needs. Services open what they declare.
 */
export class TenantNamespace extends Construct {
  constructor(scope: Construct, id: string, props: TenantNamespaceProps) {
    super(scope, id);
    const tenant: TenantSettings = {
      project: props.name,
      quota: defaultQuota,
      podSecurity: 'restricted',
      revision: names.defaultRevision,
      rootNamespace: names.rootNamespace,
      observabilityNamespace: names.observabilityNamespace,
      externals: [],
      limitedServices: [],
      ifLimitsUnavailable: 'allow',
      services: [],
      routing: 'istio',
      customKinds: [],
      dns: clusterDns(),
      ...props,
    };
    addNamespace(this, tenant);
    addLimits(this, tenant);
    addNetworkPolicies(this, tenant);
    addMeshPolicies(this, tenant);
    addTracing(this, tenant);
    addExternals(this, tenant);
    addExternalPolicies(this, tenant);
    addRateLimits(this, tenant);
    addOtherPlaces(this, tenant);
    addViewer(this, tenant);
    addApplier(this, tenant);
    addWatchers(this, tenant);
  }
}
