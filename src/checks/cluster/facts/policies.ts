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

/** What is read of any of them. */
interface Attached {
  readonly selector?: { readonly matchLabels?: Labels };
  readonly workloadSelector?: { readonly labels?: Labels };
  readonly targetRef?: object;
  readonly targetRefs?: readonly object[];
}

const matching = [
  'security.istio.io/AuthorizationPolicy',
  'security.istio.io/PeerAuthentication',
  'security.istio.io/RequestAuthentication',
  'telemetry.istio.io/Telemetry',
  'extensions.istio.io/WasmPlugin',
  'networking.istio.io/ProxyConfig',
];
const labelled = ['networking.istio.io/Sidecar', 'networking.istio.io/EnvoyFilter'];

/** Every such policy, in the order of the manifests of each kind. */
export const policies = perCluster((cluster): readonly Policy[] => [
  ...matching.flatMap((kind) =>
    objectsOf<Attached>(cluster, kind).map((one) => ({
      ...one,
      labels: filled(one.spec.selector?.matchLabels),
      selectorPath: ['spec', 'selector', 'matchLabels'],
      isAttached: one.spec.targetRef !== undefined || (one.spec.targetRefs ?? []).length > 0,
    })),
  ),
  ...labelled.flatMap((kind) =>
    objectsOf<Attached>(cluster, kind).map((one) => ({
      ...one,
      labels: filled(one.spec.workloadSelector?.labels),
      selectorPath: ['spec', 'workloadSelector', 'labels'],
      isAttached: (one.spec.targetRefs ?? []).length > 0,
    })),
  ),
]);

const filled = (labels: Labels | undefined): Labels | undefined =>
  labels === undefined || Object.keys(labels).length === 0 ? undefined : labels;
