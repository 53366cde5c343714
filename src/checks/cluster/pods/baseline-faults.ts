import type { PodSpec, SecurityContext } from '@cdk8s/kubernetes';
import type { FieldPath } from '../checked-object';
import { safeSysctls } from '../../pod-security/safe-sysctls';
import { seLinuxTypes } from '../../pod-security/se-linux-types';
import { usualCapabilities } from '../../pod-security/usual-capabilities';
import { containersOf } from './containers-of';
import type { PodFault } from './pod-fault';
import { probeHostFaults } from './probe-host-faults';

/**
 * What the level `baseline` does not allow of a pod
 * (https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline).
 *
 * @param version minor version of Kubernetes 1.x whose controls hold
 */
export function baselineFaults(spec: PodSpec, version: number): readonly PodFault[] {
  return [
    ...(['hostNetwork', 'hostPID', 'hostIPC'] as const)
      .filter((key) => spec[key] === true)
      .map((key) => ({ path: [key], value: 'true', wants: 'a namespace of its own' })),
    ...(spec.volumes ?? []).flatMap(({ hostPath }, index) =>
      hostPath === undefined
        ? []
        : [{ path: ['volumes', index, 'hostPath'], value: hostPath.path, wants: 'no directory of the node' }],
    ),
    ...(spec.securityContext?.sysctls ?? []).flatMap(({ name }, index) =>
      safeSysctls.has(name)
        ? []
        : [{ path: ['securityContext', 'sysctls', index, 'name'], value: name, wants: 'safe sysctls only' }],
    ),
    ...contextFaults(spec.securityContext ?? {}, ['securityContext']),
    ...containersOf(spec).flatMap(({ container, path }) => [
      ...ownFaults(container.securityContext ?? {}, [...path, 'securityContext'], spec.hostUsers !== false),
      ...contextFaults(container.securityContext ?? {}, [...path, 'securityContext']),
      ...(container.ports ?? []).flatMap(({ hostPort = 0 }, index) =>
        hostPort === 0
          ? []
          : [
              {
                path: [...path, 'ports', index, 'hostPort'],
                value: String(hostPort),
                wants: 'no port of the node',
              },
            ],
      ),
      ...(version < 34 ? [] : probeHostFaults(container, path)),
    ]),
  ];
}

/** What a pod says for all its containers, or one for itself. */
function contextFaults(
  {
    appArmorProfile,
    seccompProfile,
    seLinuxOptions,
    windowsOptions,
  }: Pick<SecurityContext, 'appArmorProfile' | 'seccompProfile' | 'seLinuxOptions' | 'windowsOptions'>,
  path: FieldPath,
): readonly PodFault[] {
  const { type = '', user = '', role = '' } = seLinuxOptions ?? {};
  const fault = (isFault: boolean, way: FieldPath, value: string, wants: string): PodFault[] =>
    isFault ? [{ path: [...path, ...way], value, wants }] : [];
  return [
    ...fault(
      windowsOptions?.hostProcess === true,
      ['windowsOptions', 'hostProcess'],
      'true',
      'no process of the node',
    ),
    ...fault(
      appArmorProfile?.type === 'Unconfined',
      ['appArmorProfile', 'type'],
      'Unconfined',
      'a profile of AppArmor',
    ),
    ...fault(
      seccompProfile?.type === 'Unconfined',
      ['seccompProfile', 'type'],
      'Unconfined',
      'RuntimeDefault or Localhost',
    ),
    ...fault(!seLinuxTypes.has(type), ['seLinuxOptions', 'type'], type, 'a type of containers'),
    ...fault(user !== '', ['seLinuxOptions', 'user'], user, 'no user of SELinux'),
    ...fault(role !== '', ['seLinuxOptions', 'role'], role, 'no role of SELinux'),
  ];
}

/** What only a container says. With users of its own (`hostUsers: false`) it may see all of `/proc`. */
function ownFaults(
  { privileged, capabilities: given, procMount = 'Default' }: SecurityContext,
  path: FieldPath,
  sharesUsers: boolean,
): readonly PodFault[] {
  return [
    ...(privileged === true
      ? [{ path: [...path, 'privileged'], value: 'true', wants: 'no rights of the node' }]
      : []),
    ...(given?.add ?? []).flatMap((name, index) =>
      usualCapabilities.has(name)
        ? []
        : [{ path: [...path, 'capabilities', 'add', index], value: name, wants: 'none but the usual ones' }],
    ),
    ...(procMount === 'Default' || !sharesUsers
      ? []
      : [{ path: [...path, 'procMount'], value: procMount, wants: 'Default' }]),
  ];
}
