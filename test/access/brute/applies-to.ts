import type { ObjectOf } from './objects-of';
import type { BrutePod } from './pod';

interface Targeted {
  readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
  readonly targetRef?: unknown;
  readonly targetRefs?: readonly unknown[];
}

/**
 * Whether an AuthorizationPolicy or RequestAuthentication is for a pod: of its namespace or of the root namespace, and
 * with labels that the pod carries all of; no selector is for every pod. One with `targetRefs` is for gateways and
 * waypoints, never for a sidecar
 * (https://istio.io/latest/docs/reference/config/security/authorization-policy/#AuthorizationPolicy).
 */
export function appliesTo(policy: ObjectOf<Targeted>, pod: BrutePod, rootNamespace: string): boolean {
  if (policy.namespace !== pod.namespace && policy.namespace !== rootNamespace) return false;
  if (policy.spec.targetRef !== undefined || (policy.spec.targetRefs ?? []).length > 0) return false;
  for (const [key, value] of Object.entries(policy.spec.selector?.matchLabels ?? {})) {
    if (pod.labels[key] !== value) return false;
  }
  return true;
}
