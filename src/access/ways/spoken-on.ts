import type { AccessFacts } from '../access-facts';
import { remember } from '../remember';
import { targetOf } from '../target-of';
import type { Workload } from '../workload';

const http = /^(?:http|http2|grpc|grpc-web)(?:-|$)/;
const other = /^(?:https|tls|tcp|mongo|mysql|redis|udp)(?:-|$)/;

/**
 * What is spoken on a port of pods, by the names of the ports that lead there
 * (https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/). Where no name tells, proxies
 * find out by themselves, so that it may be either.
 */
export function spokenOn(facts: AccessFacts, called: Workload, port: number): readonly ('http' | 'tcp')[] {
  const names = namedPorts(facts, called)
    .filter(({ number }) => number === port)
    .flatMap(({ name }) => name ?? []);
  if (names.some((name) => http.test(name))) return ['http'];
  if (names.some((name) => other.test(name))) return ['tcp'];
  return ['http', 'tcp'];
}

/** Ports of pods by every name that they have, their own and those of Services. */
const namedPorts = remember((facts, called: Workload) => [
  ...called.ports.map(({ name, number }) => ({ name, number })),
  ...(facts.services.get(called.namespace) ?? [])
    .filter(({ spec }) => selects(spec.selector, called))
    .flatMap(({ spec }) => spec.ports ?? [])
    .map((one) => ({ name: one.name, number: targetOf(one, called) })),
]);

function selects(selector: Readonly<Record<string, string>> | undefined, { labels }: Workload): boolean {
  const wanted = Object.entries(selector ?? {});
  return wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value);
}
