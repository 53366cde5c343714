import type { ReferenceGrantSpec } from '@cdk8s/gateway-api';
import { apiGroup } from '../../../../conventions/api-group';
import { groupBy } from '../../../../conventions/group-by';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { apiGateways } from '../../facts/api-gateways';
import { apiRoutes } from '../../facts/api-routes';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

interface Crossing {
  readonly one: CheckedObject;
  readonly path: FieldPath;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

/** What objects of the Gateway API use of another namespace, a ReferenceGrant there lets them. */
export const grantedReferences: ClusterRule = (cluster) => {
  const grants = groupBy(
    objectsOf<ReferenceGrantSpec>(cluster, 'gateway.networking.k8s.io/ReferenceGrant'),
    ({ namespace }) => namespace,
  );
  const judged = judgedNamespaces(cluster);
  return crossings(cluster).flatMap(({ one, path, kind, name, namespace }) => {
    if (namespace === one.namespace || !judged.has(namespace)) return [];
    const isGranted = (grants.get(namespace) ?? []).some(
      ({ spec }) =>
        spec.from.some(
          (from) =>
            from.group === apiGroup(one.object.apiVersion) &&
            from.kind === one.object.kind &&
            from.namespace === one.namespace,
        ) && spec.to.some((to) => to.group === '' && to.kind === kind && (to.name ?? name) === name),
    );
    return isGranted
      ? []
      : [
          flaw('ungranted-reference', one, path, {
            object: describeObject(one.object),
            target: `${kind} ${namespace}/${name}`,
            namespace,
          }),
        ];
  });
};

function crossings(cluster: CheckedCluster): readonly Crossing[] {
  const ofRoutes = apiRoutes(cluster).flatMap(({ spec, ...one }) =>
    (spec.rules ?? []).flatMap(({ backendRefs = [] }, index) =>
      backendRefs.flatMap(({ group = '', kind = 'Service', name, namespace = one.namespace }, at) =>
        group === ''
          ? [{ one, path: ['spec', 'rules', index, 'backendRefs', at, 'namespace'], kind, name, namespace }]
          : [],
      ),
    ),
  );
  const ofGateways = [...apiGateways(cluster).values()].flatMap(({ spec, ...one }) =>
    spec.listeners.flatMap(({ tls }, index) =>
      (tls?.certificateRefs ?? []).flatMap(
        ({ group = '', kind = 'Secret', name, namespace = one.namespace }, at) =>
          group === ''
            ? [
                {
                  one,
                  path: ['spec', 'listeners', index, 'tls', 'certificateRefs', at, 'namespace'],
                  kind,
                  name,
                  namespace,
                },
              ]
            : [],
      ),
    ),
  );
  return [...ofRoutes, ...ofGateways];
}
