import { Deployment, ServiceAccount } from '@cdk8s/kubernetes';
import type { Container } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { annotations } from '../../conventions/annotations';
import { injectedImage } from '../../conventions/injected-image';
import { labels } from '../../conventions/labels';
import { meshPorts } from '../../conventions/mesh-ports';
import { names } from '../../conventions/names';
import { proxyConfig } from '../../conventions/proxy-config';
import type { Gateway } from '../../model/gateway';
import { gatewayMetadata } from './gateway-metadata';
import { gatewayPodLabels } from './gateway-pod-labels';
import type { MeshSettings } from './mesh-settings';

/**
 * The rest, its image and readiness probe among it, comes from Istio's injection template `gateway`
 * (https://istio.io/latest/docs/setup/additional-setup/gateway/); what Pod Security asks for does not.
 */
const proxy: Container = {
  name: 'istio-proxy',
  image: injectedImage,
  ports: [
    { containerPort: meshPorts.gatewayHttp, protocol: 'TCP' },
    { containerPort: meshPorts.gatewayHttps, protocol: 'TCP' },
    { containerPort: meshPorts.proxyHealth, protocol: 'TCP' },
  ],
  // No CPU limit: a throttled gateway slows every request of the cluster.
  resources: { requests: { cpu: '250m', memory: '256Mi' }, limits: { memory: '1Gi' } },
  securityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    privileged: false,
    readOnlyRootFilesystem: true,
    runAsGroup: 1337,
    runAsNonRoot: true,
    runAsUser: 1337,
  },
};

/** Adds the proxies of a gateway and their identity. */
export function addGatewayWorkload(scope: Construct, gateway: Gateway, settings: MeshSettings): void {
  const metadata = gatewayMetadata(gateway);
  const podLabels = gatewayPodLabels(gateway);
  const { min, max } = gateway.replicas;
  new ServiceAccount(scope, 'service-account', { metadata, automountServiceAccountToken: false });
  new Deployment(scope, 'deployment', {
    metadata,
    spec: {
      ...(max > min ? {} : { replicas: min }),
      selector: { matchLabels: podLabels },
      // A new pod first: with an external traffic policy of Local, a node without one answers nobody.
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      template: {
        metadata: {
          labels: {
            ...metadata.labels,
            [labels.inject]: 'true',
            [labels.revision]: settings.mesh.revision,
          },
          annotations: {
            [annotations.injectionTemplates]: 'gateway',
            // Keeps serving until load balancers have noticed; Istio's default is 5s.
            ...proxyConfig(
              { terminationDrainDuration: '20s' },
              settings.gatewayStatistics[gateway.name] ?? [],
            ),
          },
        },
        spec: {
          serviceAccountName: names.gateway(gateway.name),
          automountServiceAccountToken: false,
          terminationGracePeriodSeconds: 30,
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey: 'kubernetes.io/hostname',
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: podLabels },
            },
          ],
          containers: [proxy],
        },
      },
    },
  });
}
