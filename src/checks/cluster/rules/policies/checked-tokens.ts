import type { RequestAuthenticationSpec } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { authorizations } from '../../facts/authorizations';
import { objectsOf } from '../../facts/objects-of';
import { policyWorkloads } from '../../facts/policy-workloads';
import { flaw } from '../../flaw';

/** Asks who signed in. That nobody did can be asked without a token. */
const ofToken = /^(?:requestPrincipals$|request\.auth\.)/;

/** Where a policy lets people in by their tokens, something checks these. */
export const checkedTokens: ClusterRule = (cluster) => {
  const checked = new Set(
    objectsOf<RequestAuthenticationSpec>(cluster, 'security.istio.io/RequestAuthentication').flatMap(
      ({ namespace, spec }) => policyWorkloads(cluster, namespace, spec.selector?.matchLabels),
    ),
  );
  return authorizations(cluster).flatMap(({ one, asked, workloads }): readonly Problem[] => {
    if ((one.spec.action ?? 'ALLOW') !== 'ALLOW' || workloads.length === 0) return [];
    const token = asked.find(({ field }) => ofToken.test(field));
    const bare = workloads.find((workload) => workload.inMesh && !checked.has(workload));
    if (token === undefined || bare === undefined || workloads.some((workload) => checked.has(workload)))
      return [];
    const args = {
      object: describeObject(one.object),
      field: token.field,
      workload: describeObject(bare.one.object),
    };
    return [flaw('unchecked-tokens', one, token.path, args)];
  });
};
