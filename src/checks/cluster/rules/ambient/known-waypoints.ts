import { ambient } from '../../../../conventions/ambient';
import { labels } from '../../../../conventions/labels';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { namesIn } from '../../facts/names-in';
import { objectsByKind } from '../../facts/objects-by-kind';
import { workloads } from '../../facts/workloads';
import { flaw } from '../../flaw';

/** What can be looked at by a waypoint, but for pods (https://istio.io/latest/docs/ambient/usage/waypoint/#use-a-waypoint-proxy). */
const kinds = [
  '/Namespace',
  '/Service',
  'networking.istio.io/ServiceEntry',
  'networking.istio.io/WorkloadEntry',
] as const;

interface Asking {
  readonly one: CheckedObject;
  /** Way to the labels. */
  readonly path: FieldPath;
  readonly given: Readonly<Record<string, string>>;
}

/** Waypoints that labels name exist, as Gateways of the Gateway API. */
export const knownWaypoints: ClusterRule = (cluster) => {
  const byKind = objectsByKind(cluster);
  const objects = kinds.flatMap((kind) => byKind.get(kind) ?? []);
  const asking: readonly Asking[] = [
    ...objects.map((one) => ({
      one,
      path: ['metadata', 'labels'],
      given: one.object.metadata.labels ?? {},
    })),
    ...workloads(cluster).map(({ one, template, labels: given }) => ({
      one,
      path: [...template, 'metadata', 'labels'],
      given,
    })),
  ];
  const judged = judgedNamespaces(cluster);
  return asking.flatMap(({ one, path, given }): readonly Problem[] => {
    const name = given[labels.useWaypoint] ?? '';
    if (name === '' || name === ambient.none) return [];
    const own = one.kind === '/Namespace' ? one.name : one.namespace;
    const namespace = given[labels.waypointNamespace] ?? own;
    const known = namesIn(cluster, 'gateway.networking.k8s.io/Gateway', namespace);
    if (known.has(name) || !judged.has(namespace)) return [];
    return [
      flaw('unknown-waypoint', one, [...path, labels.useWaypoint], {
        object: describeObject(one.object),
        waypoint: `${namespace}/${name}`,
        suggestion: suggest(name, known.keys()),
      }),
    ];
  });
};
