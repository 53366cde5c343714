import type { Health } from '../../../model/health';

/**
 * Ports that probes ask and the service does not have, each once. The container has to declare them: Istio leaves
 * a probe of an undeclared port as it is, and strict mTLS then fails it
 * (https://istio.io/latest/docs/ops/configuration/mesh/app-health-check/).
 */
export function probePorts({ ready, live, started }: Health, targets: readonly number[]): number[] {
  const asked = [ready, live, started].flatMap((probe) =>
    probe === undefined || probe.kind === 'exec' ? [] : [probe.port],
  );
  return [...new Set(asked)].filter((port) => !targets.includes(port)).sort((a, b) => a - b);
}
