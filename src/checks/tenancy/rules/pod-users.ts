import { annotations as known } from '../../../conventions/annotations';
import { proxyUser } from '../../../conventions/proxy-user';
import type { Problem } from '../../../problems/problem';
import { agentOf } from '../agent-of';
import { listOf } from '../../list-of';
import { podsOf, type PodOf } from '../pods-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';

/**
 * No container runs as root, which could become any other user, and none as the mesh's proxy, whose traffic leaves
 * the pod unseen. The groups of a pod count too: a program of that group, run by it, would have it as its own.
 */
export const podUsers: TenancyRule = (manifests) => podsOf(manifests).flatMap(ofPod);

function ofPod({ manifest, field, spec, annotations, containers }: PodOf): Problem[] {
  // A gateway is the proxy; no pod of a tenant may say that it is one.
  const isProxy = annotations[known.injectionTemplates] === 'gateway';
  const ids = isProxy ? () => [] : idsOfProxy;
  const isAgent = agentOf(manifest)?.root === true;
  const at = `${field}.spec.securityContext`;
  const pod = recordOf(spec['securityContext']);
  return [
    ...ids(pod).map(([key, value]) => refuse('proxy-user', manifest, `${at}.${key}`, value)),
    ...(pod['runAsUser'] === 0 && !isAgent ? [refuse('root-user', manifest, `${at}.runAsUser`, 0)] : []),
    ...containers.flatMap(({ field: of, container }) => {
      const own = recordOf(container['securityContext']);
      const nonRoot = own['runAsNonRoot'] ?? pod['runAsNonRoot'] ?? isAgent;
      return [
        ...ids(own).map(([key, value]) =>
          refuse('proxy-user', manifest, `${of}.securityContext.${key}`, value),
        ),
        ...(own['runAsUser'] === 0
          ? [refuse('root-user', manifest, `${of}.securityContext.runAsUser`, 0)]
          : []),
        ...(nonRoot === true
          ? []
          : [refuse('root-user', manifest, `${of}.securityContext.runAsNonRoot`, nonRoot)]),
      ];
    }),
  ];
}

/** Ids of a security context that are the proxy's. */
function idsOfProxy(context: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return [
    ...['runAsUser', 'runAsGroup', 'fsGroup'].map((key) => [key, context[key]] as const),
    ...listOf(context['supplementalGroups']).map((group) => ['supplementalGroups', group] as const),
  ].filter(([, value]) => value === proxyUser);
}
