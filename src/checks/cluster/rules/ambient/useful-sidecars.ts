import type { SidecarSpec } from '@cdk8s/istio';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { isPastProxies } from '../../facts/is-past-proxies';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** A Sidecar is about proxies beside applications, which pods of an ambient namespace do not have. */
export const usefulSidecars: ClusterRule = (cluster) =>
  objectsOf<SidecarSpec>(cluster, 'networking.istio.io/Sidecar').flatMap(({ spec, ...one }) =>
    isPastProxies(cluster, one.namespace, spec.workloadSelector?.labels)
      ? [flaw('idle-sidecar', one, ['metadata', 'namespace'], { object: describeObject(one.object) })]
      : [],
  );
