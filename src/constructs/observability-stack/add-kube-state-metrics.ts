import { Deployment } from '@cdk8s/kubernetes';
import type { Container } from '@cdk8s/kubernetes';
import { Construct } from 'constructs';
import { labels } from '../../conventions/labels';
import { priorityClass } from './add-priority-class';
import { addReaders } from './add-readers';
import { addServiceAccount } from './add-service-account';
import { components } from '../../observability/stack/components';
import { stateResources, stateRules } from '../../observability/scraping/state-rules';
import { restrictedContainer, restrictedPod } from './restricted-pod';
import { selectPods } from './select-pods';
import type { Stack } from '../../observability/stack/stack';
import { stackMetadata } from './stack-metadata';
import { platformNamespaces, watchedNamespaces } from '../../observability/stack/watched-namespaces';

const { name, port, replicas } = components.kubeStateMetrics;
/** Kinds whose objects carry the name of their service. */
const labelled = ['pods', 'jobs', 'cronjobs', 'deployments', 'statefulsets', 'horizontalpodautoscalers'];
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
  addReaders(scope, stack, name, platformNamespaces(stack), stateRules);
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
          priorityClassName: priorityClass,
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
    `--resources=${stateResources.join(',')}`,
    // The alerts say which service an object is of by this label, from a series of its own to join with.
    `--metric-labels-allowlist=${labelled.map((kind) => `${kind}=[${labels.service}]`).join(',')}`,
    // One flag each, which adds up, so that a new tenant is a new line.
    ...watchedNamespaces(stack).map((namespace) => `--namespaces=${namespace}`),
  ],
  ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
  // 2,000 pods: some 50 KiB each of objects and text come to 100Mi; at its start it holds lists twice.
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
