import { createHash } from 'node:crypto';
import { ConfigMap, Deployment, PodDisruptionBudget, Service, ServiceAccount } from '@cdk8s/kubernetes';
import type { Container } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import { componentMetadata } from './component-metadata';
import { limitFiles } from './limit-files';
import type { RateLimitSettings } from './rate-limit-settings';
import { restrictedContainer, restrictedPod } from './restricted';

const { namespace, service: name, grpcPort, httpPort, redis, redisPort } = rateLimitNames;
const selector = { matchLabels: { [labels.service]: name } };
/** `nobody`; the image needs no user of its own. */
const user = 65_534;
const root = '/data';

/** Adds what proxies ask. It keeps nothing itself, so that any of its pods may answer. */
export function addCounting(scope: Construct, settings: RateLimitSettings): void {
  const metadata = componentMetadata(name);
  const files = limitFiles(settings);
  new ConfigMap(scope, 'limits', { metadata, data: { ...files } });
  new ServiceAccount(scope, 'service-account', { metadata, automountServiceAccountToken: false });
  new Service(scope, 'service', {
    metadata: {
      ...metadata,
      annotations: { [annotations.exportTo]: exportScope(settings).join(',') },
    },
    spec: {
      selector: selector.matchLabels,
      ports: [{ name: 'grpc', port: grpcPort, targetPort: grpcPort, protocol: 'TCP', appProtocol: 'grpc' }],
    },
  });
  new PodDisruptionBudget(scope, 'disruption-budget', {
    metadata,
    spec: { maxUnavailable: 1, selector, unhealthyPodEvictionPolicy: 'AlwaysAllow' },
  });
  new Deployment(scope, 'deployment', {
    metadata,
    spec: {
      replicas: 2,
      selector,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      template: {
        metadata: {
          labels: metadata.labels,
          annotations: {
            [annotations.nativeSidecar]: 'true',
            // It would notice changed files by itself, and keep the old limits when it cannot read them.
            [annotations.config]: createHash('sha256')
              .update(JSON.stringify(files))
              .digest('hex')
              .slice(0, 16),
          },
        },
        spec: {
          serviceAccountName: name,
          ...restrictedPod(user),
          topologySpreadConstraints: ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'].map(
            (topologyKey) => ({
              maxSkew: 1,
              topologyKey,
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: selector,
            }),
          ),
          containers: [container(settings)],
          volumes: [{ name: 'limits', configMap: { name } }],
        },
      },
    },
  });
}

function exportScope({ limited }: RateLimitSettings): string[] {
  return ['.', ...new Set(limited.map((caller) => caller.namespace))];
}

const container = ({ image }: RateLimitSettings): Container => ({
  name,
  image,
  command: ['/bin/ratelimit'],
  env: [
    { name: 'REDIS_SOCKET_TYPE', value: 'tcp' },
    { name: 'REDIS_URL', value: `${names.host(redis, namespace)}:${redisPort}` },
    { name: 'RUNTIME_ROOT', value: root },
    { name: 'RUNTIME_SUBDIRECTORY', value: 'ratelimit' },
    { name: 'RUNTIME_WATCH_ROOT', value: 'false' },
    // A mounted ConfigMap holds every file twice, once below ..data: a domain read twice is refused.
    { name: 'RUNTIME_IGNOREDOTFILES', value: 'true' },
    { name: 'USE_STATSD', value: 'false' },
    { name: 'LOG_LEVEL', value: 'warn' },
    { name: 'LOG_FORMAT', value: 'json' },
  ],
  ports: [
    { name: 'grpc', containerPort: grpcPort, protocol: 'TCP' },
    { name: 'http', containerPort: httpPort, protocol: 'TCP' },
  ],
  resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '256Mi' } },
  securityContext: restrictedContainer,
  readinessProbe: { httpGet: { path: '/healthcheck', port: 'http' }, periodSeconds: 5, timeoutSeconds: 3 },
  livenessProbe: {
    // Not the health check, which may fail with Redis: a restart would not mend that.
    tcpSocket: { port: 'http' },
    periodSeconds: 10,
    timeoutSeconds: 3,
    failureThreshold: 6,
  },
  volumeMounts: [{ name: 'limits', mountPath: `${root}/ratelimit/config`, readOnly: true }],
});
