import type { AuthorizationPolicySpec, AuthorizationPolicySpecRules } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsOf, type Typed } from './objects-of';
import { policyWorkloads } from './policy-workloads';
import type { CheckedWorkload } from './workloads';

/** A rule of an AuthorizationPolicy, with what it asks and the pods it is for. */
export interface CheckedAuthorization {
  readonly one: Typed<AuthorizationPolicySpec>;
  readonly path: FieldPath;
  readonly rule: AuthorizationPolicySpecRules;
  /** Every field in which it asks something of the caller or the request, by name and place. */
  readonly asked: readonly Asked[];
  /** Empty where it is attached to an object. */
  readonly workloads: readonly CheckedWorkload[];
}

interface Asked {
  /** Of `source` or `operation`, or the key of a condition. */
  readonly field: string;
  readonly path: FieldPath;
}

/** Every rule of every policy, in the order of the manifests. */
export const authorizations = perCluster((cluster): readonly CheckedAuthorization[] =>
  objectsOf<AuthorizationPolicySpec>(cluster, 'security.istio.io/AuthorizationPolicy').flatMap((one) => {
    const { rules, selector, targetRef, targetRefs } = one.spec;
    const isAttached = targetRef !== undefined || (targetRefs ?? []).length > 0;
    const workloads = isAttached ? [] : policyWorkloads(cluster, one.namespace, selector?.matchLabels);
    return (rules ?? []).map((rule, index) => {
      const path = ['spec', 'rules', index];
      return { one, path, rule, asked: askedIn(rule, path), workloads };
    });
  }),
);

function askedIn({ from, to, when }: AuthorizationPolicySpecRules, path: FieldPath): readonly Asked[] {
  const fields = (of: object | undefined, at: FieldPath): Asked[] =>
    Object.entries(of ?? {}).flatMap(([field, values]) =>
      Array.isArray(values) && values.length > 0 ? [{ field, path: [...at, field] }] : [],
    );
  return [
    ...(from ?? []).flatMap(({ source }, index) => fields(source, [...path, 'from', index, 'source'])),
    ...(to ?? []).flatMap(({ operation }, index) => fields(operation, [...path, 'to', index, 'operation'])),
    ...(when ?? []).map(({ key }, index) => ({ field: key, path: [...path, 'when', index, 'key'] })),
  ];
}
