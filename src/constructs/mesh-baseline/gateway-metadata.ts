import { commonLabels } from '../../conventions/common-labels';
import { names } from '../../conventions/names';
import type { Gateway } from '../../model/gateway';
import { gatewayPodLabels } from './gateway-pod-labels';

/** Name, namespace and labels that all objects of a gateway have in common. */
export function gatewayMetadata(gateway: Gateway) {
  return {
    name: names.gateway(gateway.name),
    namespace: names.ingressNamespace,
    labels: { ...commonLabels(), ...gatewayPodLabels(gateway) },
  };
}
