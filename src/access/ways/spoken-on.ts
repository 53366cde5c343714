import type { AccessFacts } from '../access-facts';
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
  const names = [
    ...called.ports.filter(({ number }) => number === port).map(({ name }) => name),
    ...(facts.services.get(called.namespace) ?? [])
      .filter(({ spec }) => selects(spec.selector, called))
      .flatMap(({ spec }) => spec.ports ?? [])
      .filter((one) => targetOf(one, called) === port)
      .map(({ name }) => name),
  ].flatMap((name) => name ?? []);
  if (names.some((name) => http.test(name))) return ['http'];
  if (names.some((name) => other.test(name))) return ['tcp'];
  return ['http', 'tcp'];
}

function selects(selector: Readonly<Record<string, string>> | undefined, { labels }: Workload): boolean {
  const wanted = Object.entries(selector ?? {});
  return wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value);
}
