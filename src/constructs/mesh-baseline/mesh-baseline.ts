import { Construct } from 'constructs';
import { names } from '../../conventions/names';
import { privateNetworks } from '../mesh-service/private-networks';
import { addControlPlaneNetwork } from './add-control-plane-network';
import { addIngressNamespace } from './add-ingress-namespace';
import { addRootPolicies } from './add-root-policies';
import { IngressGateway } from './ingress-gateway';
import type { MeshBaselineProps } from './mesh-baseline-props';
import type { MeshSettings } from './mesh-settings';

/**
 * What a cluster's mesh starts from: identity and denial everywhere, a guarded control plane, and the
 * gateways. The denial holds for platform workloads in the mesh too; each needs an AuthorizationPolicy of its
 * own.
 */
export class MeshBaseline extends Construct {
  constructor(scope: Construct, id: string, props: MeshBaselineProps) {
    super(scope, id);
    const settings: MeshSettings = {
      mesh: { revision: names.defaultRevision, rootNamespace: names.rootNamespace },
      observabilityNamespace: names.observabilityNamespace,
      traceSampling: 1,
      routing: 'istio',
      hosts: [],
      exits: [],
      networks: privateNetworks,
      guardedHosts: [],
      gatewayStatistics: {},
      ...props,
    };
    addRootPolicies(this, settings);
    addControlPlaneNetwork(this, settings);
    addIngressNamespace(this, settings);
    for (const gateway of settings.gateways) {
      new IngressGateway(this, `gateway-${gateway.name}`, gateway, settings);
    }
  }
}
