import { NetworkPolicy } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { meshPorts } from '../../conventions/mesh-ports';
import { names } from '../../conventions/names';
import { networkPeers } from '../../conventions/network-peers';
import type { MeshSettings } from './mesh-settings';

/**
 * Adds the walls of istiod: less than Istio's own chart opens (`global.networkPolicy`), which this replaces.
 * 15010 is the configuration of proxies in plain text, 8080 is for debugging, and nothing in the mesh uses
 * either; the probe on 8080 comes from istiod's own node, which policies do not hold back.
 */
export function addControlPlaneNetwork(scope: Construct, settings: MeshSettings): void {
  new NetworkPolicy(scope, 'control-plane-network', {
    metadata: {
      // Not the name of the chart's policy: two owners of one object would undo each other.
      name: names.controlPlanePolicy,
      namespace: settings.mesh.rootNamespace,
      labels: commonLabels(),
    },
    spec: {
      podSelector: { matchLabels: { app: names.controlPlane } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        { from: [networkPeers.anyPod], ports: [{ port: meshPorts.controlPlane, protocol: 'TCP' }] },
        // From anywhere: the API server calls from a control plane node, which no selector can name. Closed,
        // no pod of the mesh can be created (istio/istio#20890).
        { ports: [{ port: meshPorts.controlPlaneWebhook, protocol: 'TCP' }] },
        {
          from: [networkPeers.namespace(settings.observabilityNamespace)],
          ports: [{ port: meshPorts.controlPlaneMetrics, protocol: 'TCP' }],
        },
      ],
      // The API server and the key servers of token issuers, which RequestAuthentications name.
      egress: [{}],
    },
  });
}
