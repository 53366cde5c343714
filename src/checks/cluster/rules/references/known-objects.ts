import type { StatefulSetSpec } from '@cdk8s/kubernetes';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { ClusterRule } from '../../cluster-rule';
import type { CheckedReference } from '../../facts/checked-reference';
import { configReferences } from '../../facts/config-references';
import { deliveryReferences } from '../../facts/delivery-references';
import { isBuiltIn } from '../../facts/is-built-in';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { namesIn } from '../../facts/names-in';
import { objectsOf } from '../../facts/objects-of';
import { podReferences } from '../../facts/pod-references';
import { roleReferences } from '../../facts/role-references';
import { scaleTargets } from '../../facts/scale-targets';
import { flaw } from '../../flaw';

/** Letters by which a name may differ from another to be taken for it, of what others make too. */
const nearMiss = 2;

/** What an object names exists. Secrets, which people make by hand, have a rule of their own. */
export const knownObjects: ClusterRule = (cluster) => {
  const judged = judgedNamespaces(cluster);
  return referencesIn(cluster).flatMap(({ one, path, kind, namespace, name, effect, isOpen }) => {
    const known = namesIn(cluster, kind, namespace);
    if (known.has(name) || isBuiltIn(kind, name) || !judged.has(namespace)) return [];
    const suggestion = suggest(name, known.keys(), isOpen === true ? nearMiss : undefined);
    if (isOpen === true && suggestion === undefined) return [];
    const place = namespace === '' || namespace === one.namespace ? '' : `${namespace}/`;
    return [
      flaw('reference-to-nothing', one, path, {
        object: describeObject(one.object),
        target: `${kind.split('/')[1] ?? kind} ${place}${name}`,
        effect,
        suggestion,
      }),
    ];
  });
};

function referencesIn(cluster: CheckedCluster): readonly CheckedReference[] {
  return [
    ...configReferences(cluster).filter(({ kind }) => kind === '/ConfigMap'),
    ...podReferences(cluster),
    ...scaleTargets(cluster),
    ...roleReferences(cluster),
    ...deliveryReferences(cluster),
    ...objectsOf<StatefulSetSpec>(cluster, 'apps/StatefulSet').flatMap(({ spec: { serviceName }, ...one }) =>
      serviceName === undefined || serviceName === ''
        ? []
        : [
            {
              one,
              path: ['spec', 'serviceName'],
              kind: '/Service',
              namespace: one.namespace,
              name: serviceName,
              isOpen: true,
              effect: 'its pods have no names of their own',
            },
          ],
    ),
  ];
}
