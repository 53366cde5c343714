import type { SidecarSpec } from '@cdk8s/istio';
import { connectionPoolFaults } from '../../istio/connection-pool-faults';
import { destinationFaults } from '../../istio/destination-faults';
import { each } from '../../istio/each';
import { fault, type Fault } from '../../istio/fault';
import { isDomain } from '../../istio/is-domain';
import { istioRule } from '../../istio/istio-rule';
import { labelSelectorFaults } from '../../istio/label-selector-faults';
import { repeats } from '../../istio/repeats';
import { sidecarEgressFaults } from '../../istio/sidecar-egress-faults';
import { sidecarIngressFaults } from '../../istio/sidecar-ingress-faults';

/** Sidecars are such as Istio's webhook takes, where their schema does not say it. */
export const validSidecars = istioRule<SidecarSpec>(
  'networking.istio.io/Sidecar',
  ({ spec, namespace }, { rootNamespace }) => {
    const {
      egress = [],
      inboundConnectionPool,
      ingress = [],
      outboundTrafficPolicy,
      workloadSelector,
    } = spec;
    if (
      egress.length + ingress.length === 0 &&
      outboundTrafficPolicy === undefined &&
      inboundConnectionPool === undefined
    ) {
      return [fault.missing(['spec', 'egress'], 'a Sidecar without any setting says nothing')];
    }
    return [
      ...labelSelectorFaults(workloadSelector, ['spec', 'workloadSelector']),
      ...each(ingress, ['spec', 'ingress'], sidecarIngressFaults),
      ...repeats(
        ingress.map(({ port }) => port.number ?? 0),
        (index) => ['spec', 'ingress', index, 'port', 'number'],
        'a port has one listener',
      ),
      ...connectionPoolFaults(inboundConnectionPool, ['spec', 'inboundConnectionPool']),
      ...sidecarEgressFaults(egress, ['spec', 'egress'], namespace === rootNamespace ? '.' : namespace),
      ...egressProxyFaults(outboundTrafficPolicy),
    ];
  },
);

function egressProxyFaults(policy: SidecarSpec['outboundTrafficPolicy']): readonly Fault[] {
  const proxy = policy?.egressProxy;
  if (proxy === undefined) return [];
  const path = ['spec', 'outboundTrafficPolicy', 'egressProxy'];
  if (policy?.mode !== 'ALLOW_ANY') {
    return [fault.misplaced(path, 'what REGISTRY_ONLY refuses goes through no proxy')];
  }
  if (!isDomain(proxy.host)) return [fault.wrong([...path, 'host'], proxy.host, 'a full DNS name')];
  return proxy.port === undefined
    ? [fault.missing([...path, 'port'], 'a proxy is called on some port')]
    : destinationFaults(proxy, path);
}
