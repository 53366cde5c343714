import type { AccessFacts } from '../access-facts';
import { targetOf } from '../target-of';
import type { Workload } from '../workload';

/**
 * The port that a gateway's pods listen on for a port of their Gateway: where their Service leads it, else the same
 * (https://istio.io/latest/docs/reference/config/networking/gateway/#Port).
 */
export function listeningPort(facts: AccessFacts, gateway: Workload, port: number): number {
  for (const { spec } of facts.services.get(gateway.namespace) ?? []) {
    const wanted = Object.entries(spec.selector ?? {});
    const found = (spec.ports ?? []).find((one) => one.port === port);
    if (
      found !== undefined &&
      wanted.length > 0 &&
      wanted.every(([key, value]) => gateway.labels[key] === value)
    ) {
      return targetOf(found, gateway) ?? port;
    }
  }
  return port;
}
