import { Deployment, Service, ServiceAccount } from '@cdk8s/kubernetes';
import type { Container } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import { componentMetadata } from './component-metadata';
import type { RateLimitSettings } from './rate-limit-settings';
import { restrictedContainer, restrictedPod } from './restricted';

const { redis: name, redisPort: port } = rateLimitNames;
const selector = { matchLabels: { [labels.service]: name } };
/** `redis`, the user of the image. */
const user = 999;

/**
 * Adds the counts. They are of the last hour at most and worth no disk: one that restarts begins at zero. One pod, as
 * two would count apart, and without a disruption budget, which for one replica would block the drain of its node.
 */
export function addRedis(scope: Construct, settings: RateLimitSettings): void {
  const metadata = componentMetadata(name);
  new ServiceAccount(scope, 'redis-account', { metadata, automountServiceAccountToken: false });
  new Service(scope, 'redis-service', {
    metadata: { ...metadata, annotations: { [annotations.exportTo]: '.' } },
    spec: {
      selector: selector.matchLabels,
      // Bytes to the proxy: it needs mTLS only, and knows no commands to get wrong.
      ports: [{ name: 'tcp', port, targetPort: port, protocol: 'TCP', appProtocol: 'tcp' }],
    },
  });
  new Deployment(scope, 'redis-deployment', {
    metadata,
    spec: {
      replicas: 1,
      selector,
      strategy: { type: 'Recreate' },
      template: {
        metadata: { labels: metadata.labels, annotations: { [annotations.nativeSidecar]: 'true' } },
        spec: {
          serviceAccountName: name,
          ...restrictedPod(user),
          containers: [container(settings)],
          volumes: [{ name: 'data', emptyDir: { sizeLimit: '16Mi' } }],
        },
      },
    },
  });
}

const container = ({ redisImage: image }: RateLimitSettings): Container => ({
  name,
  image,
  args: [
    // In memory only; when that is full, what expires soonest goes first.
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory',
    '192mb',
    '--maxmemory-policy',
    'volatile-ttl',
  ],
  ports: [{ name: 'tcp', containerPort: port, protocol: 'TCP' }],
  resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '256Mi' } },
  securityContext: restrictedContainer,
  readinessProbe: { exec: { command: ['redis-cli', 'ping'] }, periodSeconds: 5, timeoutSeconds: 3 },
  livenessProbe: { tcpSocket: { port: 'tcp' }, periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 6 },
  volumeMounts: [{ name: 'data', mountPath: '/data' }],
});
