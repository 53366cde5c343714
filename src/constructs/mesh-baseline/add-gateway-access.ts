import { AuthorizationPolicy } from '@cdk8s/istio';
import { Role, RoleBinding } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { meshPorts } from '../../conventions/mesh-ports';
import { names } from '../../conventions/names';
import type { Gateway } from '../../model/gateway';
import { gatewayMetadata } from './gateway-metadata';
import { gatewayPodLabels } from './gateway-pod-labels';

/** Adds who may come in, which is everybody, and what lets istiod hand the certificate to the gateway. */
export function addGatewayAccess(scope: Construct, gateway: Gateway): void {
  const metadata = gatewayMetadata(gateway);
  const ports = [meshPorts.gatewayHttp, meshPorts.gatewayHttps, ...(gateway.tcp ?? [])];
  // The denial in the root namespace holds for gateways too (istio/istio#24217).
  new AuthorizationPolicy(scope, 'authorization', {
    metadata,
    spec: {
      selector: { matchLabels: gatewayPodLabels(gateway) },
      action: 'ALLOW',
      rules: [
        {
          // Ports of the pod, as strings.
          to: [{ operation: { ports: ports.map(String) } }],
        },
      ],
    },
  });
  // Of the whole namespace: istiod asks whether the ServiceAccount may list Secrets, and that takes no names.
  new Role(scope, 'secret-reader', {
    metadata,
    rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list', 'watch'] }],
  });
  new RoleBinding(scope, 'secret-reader-binding', {
    metadata,
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: metadata.name },
    subjects: [{ kind: 'ServiceAccount', name: metadata.name, namespace: names.ingressNamespace }],
  });
}
