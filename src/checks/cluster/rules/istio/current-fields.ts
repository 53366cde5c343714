import type { SidecarSpec, VirtualServiceSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** No field is one that Istio has given up (https://istio.io/latest/docs/reference/config/analysis/ist0002/). */
export const currentFields: ClusterRule = (cluster) => [
  ...objectsOf<VirtualServiceSpec>(cluster, 'networking.istio.io/VirtualService').flatMap(
    ({ spec, ...one }) =>
      (spec.http ?? []).flatMap(({ fault }, index) =>
        (fault?.delay?.percent ?? 0) === 0
          ? []
          : [deprecated(one, ['spec', 'http', index, 'fault', 'delay', 'percent'], 'write percentage.value')],
      ),
  ),
  ...objectsOf<SidecarSpec>(cluster, 'networking.istio.io/Sidecar').flatMap(({ spec, ...one }) =>
    spec.outboundTrafficPolicy?.egressProxy === undefined
      ? []
      : [
          deprecated(
            one,
            ['spec', 'outboundTrafficPolicy', 'egressProxy'],
            'send what goes out through a gateway by a VirtualService',
          ),
        ],
  ),
];

function deprecated(one: CheckedObject, path: FieldPath, remedy: string): Problem {
  return flaw('deprecated-field', one, path, {
    object: describeObject(one.object),
    field: path.join('.'),
    remedy,
  });
}
