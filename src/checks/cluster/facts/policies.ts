import type {
  AuthorizationPolicySpec,
  EnvoyFilterSpec,
  PeerAuthenticationSpec,
  RequestAuthenticationSpec,
  SidecarSpec,
  TelemetrySpec,
} from '@cdk8s/istio';
import type { CheckedCluster } from '../checked-cluster';
import { perCluster } from '../per-cluster';
import { objectsOf, type Typed } from './objects-of';

type Labels = Readonly<Record<string, string>>;

/** A policy of Istio that holds for some workloads, or for all of its namespace. */
export interface Policy extends Typed<object> {
  /** Labels it selects by; undefined where it selects by none. */
  readonly labels: Labels | undefined;
  readonly selectorPath: readonly string[];
  /** Whether it is attached to an object instead. */
  readonly isAttached: boolean;
}

/** Every such policy, in the order of the manifests of each kind. */
export const policies = perCluster((cluster): readonly Policy[] => [
  ...matching<AuthorizationPolicySpec>(cluster, 'security.istio.io/AuthorizationPolicy'),
  ...matching<PeerAuthenticationSpec>(cluster, 'security.istio.io/PeerAuthentication'),
  ...matching<RequestAuthenticationSpec>(cluster, 'security.istio.io/RequestAuthentication'),
  ...matching<TelemetrySpec>(cluster, 'telemetry.istio.io/Telemetry'),
  ...labelled<SidecarSpec>(cluster, 'networking.istio.io/Sidecar'),
  ...labelled<EnvoyFilterSpec>(cluster, 'networking.istio.io/EnvoyFilter'),
]);

const filled = (labels: Labels | undefined): Labels | undefined =>
  labels === undefined || Object.keys(labels).length === 0 ? undefined : labels;

interface Attached {
  readonly selector?: { readonly matchLabels?: Labels };
  readonly targetRef?: object;
  readonly targetRefs?: readonly object[];
}

function matching<Spec extends Attached>(cluster: CheckedCluster, kind: string): readonly Policy[] {
  return objectsOf<Spec>(cluster, kind).map((one) => ({
    ...one,
    labels: filled(one.spec.selector?.matchLabels),
    selectorPath: ['spec', 'selector', 'matchLabels'],
    isAttached: one.spec.targetRef !== undefined || (one.spec.targetRefs ?? []).length > 0,
  }));
}

interface Labelled {
  readonly workloadSelector?: { readonly labels?: Labels };
  readonly targetRefs?: readonly object[];
}

function labelled<Spec extends Labelled>(cluster: CheckedCluster, kind: string): readonly Policy[] {
  return objectsOf<Spec>(cluster, kind).map((one) => ({
    ...one,
    labels: filled(one.spec.workloadSelector?.labels),
    selectorPath: ['spec', 'workloadSelector', 'labels'],
    isAttached: (one.spec.targetRefs ?? []).length > 0,
  }));
}
