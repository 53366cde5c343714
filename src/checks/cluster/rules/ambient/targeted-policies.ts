import type { RequestAuthenticationSpec } from '@cdk8s/istio';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { isPastProxies } from '../../facts/is-past-proxies';
import { objectsOf } from '../../facts/objects-of';
import { flaw } from '../../flaw';

/** What only a proxy that sees requests can do. */
const kinds = [
  'security.istio.io/RequestAuthentication',
  'extensions.istio.io/WasmPlugin',
  'extensions.istio.io/TrafficExtension',
] as const;

type Targeted = Pick<RequestAuthenticationSpec, 'selector' | 'targetRef' | 'targetRefs'>;

/** In ambient mode what looks at requests names the waypoint that does it, or what that stands before. */
export const targetedPolicies: ClusterRule = (cluster) =>
  kinds.flatMap((kind) =>
    objectsOf<Targeted>(cluster, kind).flatMap(({ spec, ...one }) => {
      const { selector, targetRef, targetRefs = [] } = spec;
      return targetRef === undefined &&
        targetRefs.length === 0 &&
        isPastProxies(cluster, one.namespace, selector?.matchLabels)
        ? [flaw('policy-without-waypoint', one, ['spec'], { object: describeObject(one.object) })]
        : [];
    }),
  );
