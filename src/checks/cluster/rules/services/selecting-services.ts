import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { services } from '../../facts/services';
import { workloadsIn } from '../../facts/workloads-in';
import { flaw } from '../../flaw';

/** A Service that selects pods finds some, where manifests show those of its namespace. */
export const selectingServices: ClusterRule = (cluster) => {
  const judged = judgedNamespaces(cluster);
  const shown = workloadsIn(cluster);
  return [...services(cluster).values()].flatMap(({ one, spec, selects, workloads }) =>
    !selects || workloads.length > 0 || !judged.has(one.namespace) || !shown.has(one.namespace)
      ? []
      : [
          flaw('service-without-pods', one, ['spec', 'selector'], {
            object: describeObject(one.object),
            selector: Object.entries(spec.selector ?? {})
              .map(([key, value]) => `${key}=${value}`)
              .join(', '),
          }),
        ],
  );
};
