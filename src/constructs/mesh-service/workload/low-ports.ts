import type { PodSpec } from '@cdk8s/kubernetes';
import type { MeshServiceSettings } from '../mesh-service-settings';

/**
 * What lets a user that is not root listen below 1024, where the container does. A setting of the pod's own
 * network that Pod Security takes at every level, and no capability that a program could inherit
 * (https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls).
 */
export function lowPorts({
  ports,
}: MeshServiceSettings): Pick<NonNullable<PodSpec['securityContext']>, 'sysctls'> {
  return ports.some(({ target }) => target < 1024)
    ? { sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }] }
    : {};
}
