import type { PodSpec, SecurityContext } from '@cdk8s/kubernetes';
import type { FieldPath } from '../checked-object';
import { containersOf } from './containers-of';
import type { PodFault } from './pod-fault';

const volumes = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
] as const;

const confined: ReadonlySet<string | undefined> = new Set(['RuntimeDefault', 'Localhost']);

/**
 * What the level `restricted` does not allow of a pod beyond `baseline`
 * (https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted). Pods of Windows have none of
 * what only Linux knows.
 *
 * @param gainsProxy whether injection adds a container, which has no seccomp profile of its own (istio/istio#57004)
 */
export function restrictedFaults(spec: PodSpec, gainsProxy: boolean): readonly PodFault[] {
  const isLinux = spec.os?.name !== 'windows';
  const pod = spec.securityContext ?? {};
  const all = containersOf(spec);
  const lacks = (isSound: (context: SecurityContext) => boolean): readonly FieldPath[] =>
    all.filter(({ container }) => !isSound(container.securityContext ?? {})).map(({ path }) => path);
  // One message where all leave to the pod what it does not say.
  const shared = (
    isSet: boolean,
    way: FieldPath,
    wants: string,
    isSound: (context: SecurityContext) => boolean,
  ): PodFault[] => {
    if (isSet) return [];
    const open = lacks(isSound);
    const path = ['securityContext', ...way];
    if (open.length === 0) return [];
    return open.length === all.length
      ? [{ path, value: 'not set', wants }]
      : open.map((at) => ({ path: [...at, ...path], value: 'not set', wants }));
  };
  const hasProfile = confined.has(pod.seccompProfile?.type);
  return [
    ...(spec.volumes ?? []).flatMap((volume, index) =>
      volumes.some((kind) => volume[kind] !== undefined) ||
      volume.hostPath !== undefined ||
      Object.keys(volume).length === 1
        ? []
        : [
            {
              path: ['volumes', index],
              value: Object.keys(volume).find((key) => key !== 'name') ?? '',
              wants: 'a claim, or what the namespace holds',
            },
          ],
    ),
    ...(pod.runAsNonRoot === false
      ? [{ path: ['securityContext', 'runAsNonRoot'], value: 'false', wants: 'true' }]
      : shared(
          pod.runAsNonRoot === true,
          ['runAsNonRoot'],
          'true',
          ({ runAsNonRoot }) => runAsNonRoot !== undefined,
        )),
    ...(pod.runAsUser === 0
      ? [{ path: ['securityContext', 'runAsUser'], value: '0', wants: 'another user than root' }]
      : []),
    ...(isLinux && gainsProxy && !hasProfile
      ? [
          {
            path: ['securityContext', 'seccompProfile'],
            value: pod.seccompProfile?.type ?? 'not set',
            wants: 'RuntimeDefault for the whole pod, the injected proxy among it',
          },
        ]
      : shared(
          !isLinux || hasProfile,
          ['seccompProfile'],
          'RuntimeDefault',
          ({ seccompProfile }) => seccompProfile !== undefined,
        )),
    ...all.flatMap(({ container, path }) => ownFaults(container.securityContext ?? {}, path, isLinux)),
  ];
}

function ownFaults(
  { allowPrivilegeEscalation, capabilities, runAsNonRoot, runAsUser }: SecurityContext,
  at: FieldPath,
  isLinux: boolean,
): readonly PodFault[] {
  const fault = (isFault: boolean, way: FieldPath, value: string, wants: string): PodFault[] =>
    isFault ? [{ path: [...at, 'securityContext', ...way], value, wants }] : [];
  return [
    ...fault(runAsNonRoot === false, ['runAsNonRoot'], 'false', 'true'),
    ...fault(runAsUser === 0, ['runAsUser'], '0', 'another user than root'),
    ...fault(
      isLinux && allowPrivilegeEscalation !== false,
      ['allowPrivilegeEscalation'],
      allowPrivilegeEscalation === undefined ? 'not set' : 'true',
      'false',
    ),
    ...fault(
      isLinux && capabilities?.drop?.includes('ALL') !== true,
      ['capabilities', 'drop'],
      capabilities?.drop?.join(', ') ?? 'not set',
      'ALL',
    ),
    ...(isLinux ? (capabilities?.add ?? []) : []).flatMap((name, index) =>
      fault(name !== 'NET_BIND_SERVICE', ['capabilities', 'add', index], name, 'none but NET_BIND_SERVICE'),
    ),
  ];
}
