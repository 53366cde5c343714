import type { Container, PodSecurityContext } from '@cdk8s/kubernetes';

/** Who a pod runs as under Pod Security `restricted`, and the group that its volumes are given to. */
export function restrictedPod(user: number): PodSecurityContext {
  return {
    // By number: the kubelet cannot tell whether a user known by name only, such as `nobody`, is root.
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    fsGroupChangePolicy: 'OnRootMismatch',
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

/** What a container may do: nothing but write to its volumes. */
export const restrictedContainer: NonNullable<Container['securityContext']> = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
};
