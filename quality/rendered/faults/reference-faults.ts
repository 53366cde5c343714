import { beside } from '../beside';
import type { Fault, RenderedObject } from '../fault';
import { twinOf } from '../twin-of';
import { withElement } from '../with-element';
import { withValue } from '../with-value';

const pod = 'spec.template.spec';
const budget = 'policy/PodDisruptionBudget';
const scaler = 'autoscaling/HorizontalPodAutoscaler';

/** Changes the first variable that comes from a Secret. */
const ofSecret =
  (field: 'name' | 'key'): Fault['make'] =>
  (object) => {
    const { spec } = object as unknown as {
      spec: {
        template: { spec: { containers: { env?: { valueFrom?: { secretKeyRef?: RenderedObject } }[] }[] } };
      };
    };
    const at = (spec.template.spec.containers[0]?.env ?? []).findIndex(
      (one) => one.valueFrom?.secretKeyRef !== undefined,
    );
    return at < 0
      ? undefined
      : withValue(
          `${pod}.containers.0.env.${at}.valueFrom.secretKeyRef.${field}`,
          (name) => `${String(name)}x`,
        )(object);
  };

/** What objects name of each other. */
export const referenceFaults: readonly Fault[] = [
  {
    name: 'a ConfigMap that is not there',
    kind: 'apps/Deployment',
    make: withElement(`${pod}.containers.0.envFrom`, () => ({ configMapRef: { name: 'gone' } })),
    code: 'reference-to-nothing',
  },
  {
    name: 'a ServiceAccount that is not there',
    kind: 'apps/Deployment',
    make: withValue(`${pod}.serviceAccountName`, () => 'gone'),
    code: 'reference-to-nothing',
  },
  {
    name: 'a Role that is not there',
    kind: 'rbac.authorization.k8s.io/RoleBinding',
    make: withValue('roleRef.name', () => 'gone'),
    code: 'reference-to-nothing',
  },
  {
    name: 'nothing to scale',
    kind: scaler,
    make: withValue('spec.scaleTargetRef.name', () => 'gone'),
    code: 'reference-to-nothing',
  },
  {
    name: 'a part of the delivery to wait for that is not there',
    kind: 'kustomize.toolkit.fluxcd.io/Kustomization',
    make: withValue('spec.dependsOn.0.name', () => 'gone'),
    code: 'reference-to-nothing',
  },
  {
    name: 'a Secret that is not there',
    kind: 'apps/Deployment',
    make: ofSecret('name'),
    code: 'unknown-secret',
  },
  {
    name: 'a key that the Secret has not',
    kind: 'apps/Deployment',
    make: ofSecret('key'),
    code: 'unknown-key',
  },
  {
    name: 'a volume that the pod has not',
    kind: 'apps/Deployment',
    make: withValue(`${pod}.containers.0.volumeMounts.0.name`, () => 'gone'),
    code: 'missing-volume',
  },
  { name: 'two autoscalers of one workload', kind: scaler, make: twinOf(), code: 'two-autoscalers' },
  { name: 'two budgets of the same pods', kind: budget, make: twinOf(), code: 'two-budgets' },
  {
    name: 'a budget that lets nothing go',
    kind: budget,
    make: withValue('spec.maxUnavailable', () => 0),
    code: 'blocking-budget',
  },
  {
    name: 'a budget of no pods',
    kind: budget,
    make: withValue('spec.selector', () => ({ matchLabels: { app: 'gone' } })),
    code: 'idle-selector',
  },
  {
    name: 'a network policy of no pods',
    kind: 'networking.k8s.io/NetworkPolicy',
    make: withValue(['spec', 'podSelector', 'matchLabels', 'app.kubernetes.io/name'], () => 'gone'),
    code: 'idle-selector',
  },
  {
    name: 'a port by a name that the pods have not',
    kind: 'networking.k8s.io/NetworkPolicy',
    make: withValue('spec.ingress.0.ports.0.port', () => 'gone'),
    code: 'unknown-named-port',
  },
  {
    name: 'a port to measure by a name that the pods have not',
    kind: 'apps/Deployment',
    make: beside('monitoring.coreos.com/v1', 'PodMonitor', ({ object }) => ({
      spec: {
        selector: (object['spec'] as { selector: RenderedObject }).selector,
        podMetricsEndpoints: [{ port: 'gone' }],
      },
    })),
    code: 'unknown-named-port',
  },
];
