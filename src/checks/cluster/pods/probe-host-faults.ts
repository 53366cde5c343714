import type { FieldPath } from '../checked-object';
import type { AnyContainer } from './containers-of';
import type { PodFault } from './pod-fault';

/** Probes and hooks that let the kubelet ask another host, which `baseline` forbids since 1.34. */
export function probeHostFaults(
  { livenessProbe, readinessProbe, startupProbe, lifecycle }: AnyContainer,
  path: FieldPath,
): readonly PodFault[] {
  const handlers = [
    { way: ['livenessProbe'], handler: livenessProbe },
    { way: ['readinessProbe'], handler: readinessProbe },
    { way: ['startupProbe'], handler: startupProbe },
    { way: ['lifecycle', 'postStart'], handler: lifecycle?.postStart },
    { way: ['lifecycle', 'preStop'], handler: lifecycle?.preStop },
  ];
  return handlers.flatMap(({ way, handler }) =>
    (['httpGet', 'tcpSocket'] as const).flatMap((action) => {
      const host = handler?.[action]?.host ?? '';
      return host === ''
        ? []
        : [{ path: [...path, ...way, action, 'host'], value: host, wants: 'the pod itself, without a host' }];
    }),
  );
}
