import { Deployment } from '@cdk8s/kubernetes';
import type { Container } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { labels } from '../../conventions/labels';
import { addReaders } from './add-readers';
import { addServiceAccount } from './add-service-account';
import { components } from '../../observability/stack/components';
import { restrictedContainer, restrictedPod } from './restricted-pod';
import { selectPods } from './select-pods';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';
import { watchedNamespaces } from '../../observability/stack/watched-namespaces';

const { name, port, replicas } = components.kubeStateMetrics;
/** The kinds that the rules ask about; what is read and what may be read both follow from it. */
const readResources = [
  { group: '', resources: ['pods', 'resourcequotas'] },
  { group: 'apps', resources: ['deployments', 'statefulsets'] },
  { group: 'autoscaling', resources: ['horizontalpodautoscalers'] },
  { group: 'batch', resources: ['cronjobs', 'jobs'] },
] as const;
/** `nobody`, the user of the image. */
const user = 65_534;

/**
 * Adds kube-state-metrics. One, as two would only count everything twice, and without a disruption budget, which
 * for one replica either means nothing or blocks the drain of its node.
 */
export function addKubeStateMetrics(parent: Construct, stack: Stack): void {
  const scope = new Construct(parent, name);
  const metadata = stackMetadata(stack, name, name);
  addServiceAccount(scope, stack, name);
  addReaders(
    scope,
    stack,
    name,
    watchedNamespaces(stack),
    readResources.map(({ group, resources }) => ({
      apiGroups: [group],
      resources,
      verbs: ['list', 'watch'],
    })),
  );
  new Deployment(scope, 'deployment', {
    metadata,
    spec: {
      replicas,
      selector: selectPods(name),
      // Never two at once: their series would overlap.
      strategy: { type: 'Recreate' },
      template: {
        metadata: { labels: { ...metadata.labels, [labels.inject]: 'false' } },
        spec: {
          serviceAccountName: name,
          // It lists and watches by the API server.
          automountServiceAccountToken: true,
          enableServiceLinks: false,
          securityContext: restrictedPod(user),
          containers: [container(stack)],
        },
      },
    },
  });
}

const container = (stack: Stack): Container => ({
  name,
  image: stack.images.kubeStateMetrics,
  args: [
    `--port=${port}`,
    `--resources=${readResources.flatMap(({ resources }) => resources).join(',')}`,
    // The alerts say which service a pod is of by this label.
    `--metric-labels-allowlist=pods=[${labels.service}]`,
    // One flag each, which adds up, so that a new tenant is a new line.
    ...watchedNamespaces(stack).map((namespace) => `--namespaces=${namespace}`),
  ],
  ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
  resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '512Mi' } },
  securityContext: restrictedContainer,
  readinessProbe: { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 10, timeoutSeconds: 5 },
  livenessProbe: {
    httpGet: { path: '/healthz', port: 'http' },
    periodSeconds: 10,
    timeoutSeconds: 5,
    failureThreshold: 6,
  },
});
