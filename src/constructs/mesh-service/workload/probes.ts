import type { Container, Probe as KubernetesProbe } from '@cdk8s/kubernetes';
import type { Health } from '../../../model/health';
import type { Probe } from '../../../model/probe';

const startPeriodSeconds = 5;

/**
 * The three probes. The startup probe holds the others back, so that a slow start is not taken for a failure
 * (https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/).
 */
export function probes({
  ready,
  live,
  started,
  startSeconds,
}: Health): Pick<Container, 'readinessProbe' | 'livenessProbe' | 'startupProbe'> {
  return {
    ...(ready === undefined ? {} : { readinessProbe: probe(ready, 5, 3) }),
    ...(live === undefined ? {} : { livenessProbe: probe(live, 10, 3) }),
    ...(started === undefined
      ? {}
      : {
          startupProbe: probe(
            started,
            startPeriodSeconds,
            Math.max(1, Math.ceil(startSeconds / startPeriodSeconds)),
          ),
        }),
  };
}

function probe(probe: Probe, periodSeconds: number, failureThreshold: number): KubernetesProbe {
  return { ...action(probe), periodSeconds, failureThreshold, timeoutSeconds: 3 };
}

function action(probe: Probe): Pick<KubernetesProbe, 'httpGet' | 'tcpSocket' | 'grpc' | 'exec'> {
  if (probe.kind === 'http') return { httpGet: { path: probe.path, port: probe.port } };
  if (probe.kind === 'tcp') return { tcpSocket: { port: probe.port } };
  if (probe.kind === 'grpc') {
    const { port, service } = probe;
    return { grpc: { port, ...(service === undefined ? {} : { service }) } };
  }
  return { exec: { command: probe.command } };
}
