import type { DestinationRuleSpec } from '@cdk8s/istio';
import type { LoadBalancing } from '../../../model/load-balancing';
import type { Resilience } from '../../../model/resilience';

type LoadBalancer = NonNullable<NonNullable<DestinationRuleSpec['trafficPolicy']>['loadBalancer']>;

const algorithms = {
  'least-request': 'LEAST_REQUEST',
  'round-robin': 'ROUND_ROBIN',
  random: 'RANDOM',
} as const;

/** Which pod gets a request; nothing where Istio's own choice was not changed. */
export function balancerOf({ loadBalancing, locality, warmUp }: Resilience): {
  readonly loadBalancer?: LoadBalancer;
} {
  // A warm-up is read beside an algorithm that is written out.
  const chosen = loadBalancing ?? (warmUp === undefined ? undefined : { kind: 'least-request' as const });
  if (chosen === undefined && locality === undefined) return {};
  return {
    loadBalancer: {
      ...(chosen === undefined ? {} : policyOf(chosen)),
      // Works because there is always outlier detection: without it no pod would ever count as gone.
      ...(locality === undefined ? {} : { localityLbSetting: { enabled: locality === 'prefer-near' } }),
      ...(warmUp === undefined ? {} : { warmup: { duration: warmUp } }),
    },
  };
}

function policyOf(loadBalancing: LoadBalancing): LoadBalancer {
  switch (loadBalancing.kind) {
    case 'cookie':
      return {
        consistentHash: { httpCookie: { name: loadBalancing.name, path: '/', ttl: loadBalancing.ttl } },
      };
    case 'header':
      return { consistentHash: { httpHeaderName: loadBalancing.name } };
    case 'query':
      return { consistentHash: { httpQueryParameterName: loadBalancing.name } };
    case 'client-address':
      return { consistentHash: { useSourceIp: true } };
    default:
      return { simple: algorithms[loadBalancing.kind] };
  }
}
