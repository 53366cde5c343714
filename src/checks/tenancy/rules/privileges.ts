import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { usualCapabilities } from '../../pod-security/usual-capabilities';
import { namespacesOf } from '../namespaces-of';
import { podsOf, type PodOf } from '../pods-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';

/** What a level of the Pod Security Standards lets a container have (https://kubernetes.io/docs/concepts/security/pod-security-standards/). */
const capabilities: Readonly<Record<string, ReadonlySet<unknown>>> = {
  restricted: new Set(['NET_BIND_SERVICE']),
  baseline: usualCapabilities,
};

/**
 * No process gets more than its container was given, and none gets what the level of its namespace does not allow.
 * Stricter than `baseline`, which only limits what is added: as services are rendered at either level.
 */
export const privileges: TenancyRule = (manifests) => {
  const namespaceOf = namespacesOf(manifests);
  return podsOf(manifests).flatMap((pod) => {
    const { object, unit } = pod.manifest;
    const level = namespaceOf(unit, object.metadata.namespace).podSecurity ?? 'restricted';
    return ofPod(pod, capabilities[level]);
  });
};

function ofPod({ manifest, containers }: PodOf, allowed: ReadonlySet<unknown> | undefined): Problem[] {
  return containers.flatMap(({ field, container }) => {
    const at = `${field}.securityContext`;
    const context = recordOf(container['securityContext']);
    const { add, drop } = recordOf(context['capabilities']);
    const { privileged, allowPrivilegeEscalation: escalation } = context;
    return [
      ...(privileged === true ? [refuse('privileged-container', manifest, `${at}.privileged`, true)] : []),
      ...(escalation === false
        ? []
        : [refuse('privileged-container', manifest, `${at}.allowPrivilegeEscalation`, escalation)]),
      ...(listOf(drop).includes('ALL')
        ? []
        : [refuse('privileged-container', manifest, `${at}.capabilities.drop`, drop)]),
      ...listOf(add)
        .filter((one) => allowed?.has(one) !== true)
        .map((one) => refuse('added-capability', manifest, `${at}.capabilities.add`, one)),
    ];
  });
}
