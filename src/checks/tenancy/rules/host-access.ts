import type { Problem } from '../../../problems/problem';
import { agentOf } from '../agent-of';
import { listOf } from '../../list-of';
import { podsOf, type PodOf } from '../pods-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';

const handlers = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'preStop'],
  ['lifecycle', 'postStart'],
];

/**
 * No pod shares a namespace, a port or a directory with its node, nor lets the kubelet ask other hosts for it
 * (https://kubernetes.io/docs/concepts/security/pod-security-standards/). But agents of the platform that watch nodes
 * from within have what they are known for.
 */
export const hostAccess: TenancyRule = (manifests) => podsOf(manifests).flatMap(ofPod);

function ofPod(pod: PodOf): Problem[] {
  const { manifest, field, spec, containers } = pod;
  const found = (at: string, value: unknown) => refuse('host-access', manifest, at, value);
  const agent = agentOf(manifest);
  const isKnownPort = (port: unknown) => agent?.ports.some((known) => known === port) === true;
  const isInNetwork = (agent?.ports.length ?? 0) > 0;
  return [
    ...['hostNetwork', 'hostPID', 'hostIPC']
      .filter((key) => spec[key] === true && !(key === 'hostNetwork' && isInNetwork))
      .map((key) => found(`${field}.spec.${key}`, true)),
    ...(isHostProcess(spec) ? [found(`${field}.spec.securityContext.windowsOptions.hostProcess`, true)] : []),
    ...listOf(spec['volumes']).flatMap((volume, index) => {
      const { hostPath } = recordOf(volume);
      const path = recordOf(hostPath)['path'];
      return hostPath === undefined || agent?.paths.some((known) => known === path) === true
        ? []
        : [found(`${field}.spec.volumes.${index}.hostPath`, path)];
    }),
    ...containers.flatMap(({ field: at, container }) => [
      ...(isHostProcess(container) ? [found(`${at}.securityContext.windowsOptions.hostProcess`, true)] : []),
      ...listOf(container['ports']).flatMap((port, index) => {
        const { hostPort } = recordOf(port);
        return hostPort === undefined || hostPort === 0 || isKnownPort(hostPort)
          ? []
          : [found(`${at}.ports.${index}.hostPort`, hostPort)];
      }),
      ...handlers.flatMap((path) =>
        ['httpGet', 'tcpSocket'].flatMap((action) => {
          const { host } = recordOf(
            [...path, action].reduce<unknown>((value, key) => recordOf(value)[key], container),
          );
          return host === undefined || host === ''
            ? []
            : [found(`${at}.${path.join('.')}.${action}.host`, host)];
        }),
      ),
    ]),
  ];
}

const isHostProcess = ({ securityContext }: Readonly<Record<string, unknown>>): boolean =>
  recordOf(recordOf(securityContext)['windowsOptions'])['hostProcess'] === true;
