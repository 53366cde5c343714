import type { StatefulSetSpec } from '@cdk8s/kubernetes';
import type { CheckedCluster } from '../../checked-cluster';
import type { ClusterRule } from '../../cluster-rule';
import type { CheckedReference } from '../../facts/checked-reference';
import { configReferences } from '../../facts/config-references';
import { lostReferences } from '../../facts/lost-references';
import { objectsOf } from '../../facts/objects-of';
import { podReferences } from '../../facts/pod-references';
import { scaleTargets } from '../../facts/scale-targets';

/** What pods and autoscalers need of their namespace exists. Secrets, which people make by hand, have a rule of their own. */
export const knownNeighbours: ClusterRule = (cluster) =>
  lostReferences(cluster, [
    ...configReferences(cluster).filter(({ kind }) => kind === '/ConfigMap'),
    ...podReferences(cluster).filter(({ namespace }) => namespace !== ''),
    ...scaleTargets(cluster),
    ...governingServices(cluster),
  ]);

/** Services by which pods of StatefulSets get names of their own. */
const governingServices = (cluster: CheckedCluster): readonly CheckedReference[] =>
  objectsOf<StatefulSetSpec>(cluster, 'apps/StatefulSet').flatMap(({ spec: { serviceName }, ...one }) =>
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
  );
