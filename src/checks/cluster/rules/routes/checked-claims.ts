import type { RequestAuthenticationSpec, VirtualServiceSpecHttpMatch } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { istioGateways } from '../../facts/istio-gateways';
import { objectsOf } from '../../facts/objects-of';
import { policyWorkloads } from '../../facts/policy-workloads';
import { virtualServices } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

const claim = /^@request\.auth\.claims[.[]/i;

/**
 * Where a gateway routes by what a token says, something checks tokens there
 * (https://istio.io/latest/docs/tasks/security/authentication/jwt-route/). Gateways without pods among the manifests are
 * not judged.
 */
export const checkedClaims: ClusterRule = (cluster) => {
  const routed = virtualServices(cluster).flatMap((route) => {
    const found = firstClaim(route.spec.http ?? []);
    return found === undefined ? [] : [{ ...route, ...found }];
  });
  if (routed.length === 0) return [];
  const checked = new Set(
    objectsOf<RequestAuthenticationSpec>(cluster, 'security.istio.io/RequestAuthentication').flatMap(
      ({ namespace, spec }) =>
        spec.targetRef === undefined && spec.targetRefs === undefined
          ? policyWorkloads(cluster, namespace, spec.selector?.matchLabels)
          : [],
    ),
  );
  return routed.flatMap(({ one, gateways, header, path }): readonly Problem[] => {
    const pods = gateways.flatMap(({ id }) => istioGateways(cluster).get(id)?.pods ?? []);
    const bare = pods.find((pod) => !checked.has(pod));
    if (bare === undefined) return [];
    const args = { object: describeObject(one.object), header, workload: describeObject(bare.one.object) };
    return [flaw('unchecked-claims', one, path, args)];
  });
};

interface Rule {
  readonly match?: readonly VirtualServiceSpecHttpMatch[];
}

/** One root cause gives one message, however many routes ask. */
function firstClaim(
  rules: readonly Rule[],
): { readonly header: string; readonly path: FieldPath } | undefined {
  for (const [index, { match = [] }] of rules.entries()) {
    for (const [at, one] of match.entries()) {
      for (const list of ['headers', 'withoutHeaders'] as const) {
        const header = Object.keys(one[list] ?? {}).find((name) => claim.test(name));
        if (header !== undefined) return { header, path: ['spec', 'http', index, 'match', at, list, header] };
      }
    }
  }
  return undefined;
}
