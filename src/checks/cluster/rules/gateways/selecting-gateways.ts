import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { istioGateways } from '../../facts/istio-gateways';
import { misfits } from '../../facts/misfits';
import { workloads } from '../../facts/workloads';
import { flaw } from '../../flaw';

/** A Gateway finds pods that it configures, where manifests show any such pods. */
export const selectingGateways: ClusterRule = (cluster) => {
  const shown = workloads(cluster).some(({ isGateway }) => isGateway);
  // What cannot be read may be the very pods.
  if (!shown || misfits(cluster).size > 0) return [];
  return [...istioGateways(cluster).values()].flatMap(({ one, spec, pods }) =>
    pods.length > 0
      ? []
      : [
          flaw('gateway-without-pods', one, ['spec', 'selector'], {
            object: describeObject(one.object),
            selector: Object.entries(spec.selector ?? {})
              .map(([key, value]) => `${key}=${value}`)
              .join(', '),
          }),
        ],
  );
};
