import type { Fault, RenderedObject } from '../fault';
import { withElement } from '../with-element';
import { withField } from '../with-field';
import { withValue } from '../with-value';

/** What the API server refuses though it fits the schema, or drops without a word. */
export const apiServerFaults: readonly Fault[] = [
  {
    name: 'a key that no file can be called',
    kind: '/ConfigMap',
    make: withField(['data', 'a b'], 'seeded'),
    code: 'refused-name',
  },
  {
    name: 'a label with a space',
    kind: 'apps/Deployment',
    make: withField(['metadata', 'labels', 'seeded'], 'a b'),
    code: 'refused-label',
  },
  {
    name: 'a schedule in words',
    kind: 'batch/CronJob',
    make: withValue('spec.schedule', () => 'nightly'),
    code: 'refused-value',
  },
  {
    name: 'a port of nodes inside of the cluster',
    kind: '/Service',
    make: (object) =>
      'type' in (object['spec'] as RenderedObject)
        ? undefined
        : withField('spec.ports.0.nodePort', 30_080)(object),
    code: 'refused-combination',
  },
  {
    name: 'a selector of other pods than its own',
    kind: 'apps/Deployment',
    make: withField(['spec', 'selector', 'matchLabels', 'seeded'], 'a'),
    code: 'unmatched-template',
  },
  {
    name: 'more than an object holds',
    kind: '/ConfigMap',
    make: withField(['data', 'seeded'], 'a'.repeat(1_100_000)),
    code: 'too-large',
  },
  {
    name: 'a field that is not turned on',
    kind: 'autoscaling/HorizontalPodAutoscaler',
    make: withField('spec.behavior.scaleDown.tolerance', '0.1'),
    code: 'gated-field',
  },
  {
    name: 'a namespace of what has none',
    kind: 'rbac.authorization.k8s.io/ClusterRole',
    make: withField('metadata.namespace', 'observability'),
    code: 'wrong-scope',
  },
  {
    name: 'a host that is not there',
    kind: 'networking.istio.io/Sidecar',
    make: withElement('spec.egress.0.hosts', ({ metadata, spec }) => {
      const { namespace } = metadata as { readonly namespace: string };
      return 'workloadSelector' in (spec as RenderedObject)
        ? `${namespace}/gone.${namespace}.svc.cluster.local`
        : undefined;
    }),
    code: 'unknown-sidecar-host',
  },
];
