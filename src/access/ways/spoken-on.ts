import { groupBy } from '../../conventions/group-by';
import type { AccessFacts } from '../access-facts';
import { remember } from '../remember';
import { servicesOf } from '../services-of';
import { targetOf } from '../target-of';
import type { Workload } from '../workload';

const http = /^(?:http|http2|grpc|grpc-web)(?:-|$)/;
const other = /^(?:https|tls|tcp|mongo|mysql|redis|udp)(?:-|$)/;

/**
 * What is spoken on a port of pods, by the names of the ports that lead there
 * (https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/). Where no name tells, proxies
 * find out by themselves, so that it may be either.
 */
export function spokenOn(facts: AccessFacts, called: Workload, port: number): readonly Protocol[] {
  return protocols(facts, called).get(port) ?? either;
}

type Protocol = 'http' | 'tcp';

const either: readonly Protocol[] = ['http', 'tcp'];

const protocols = remember(
  (facts, called: Workload): ReadonlyMap<number | undefined, readonly Protocol[]> => {
    const byPort = groupBy(namedPorts(facts, called), ({ number }) => number);
    return new Map(
      [...byPort].map(([port, named]) => [port, protocolsOf(named.flatMap(({ name }) => name ?? []))]),
    );
  },
);

function protocolsOf(names: readonly string[]): readonly Protocol[] {
  if (names.some((name) => http.test(name))) return ['http'];
  if (names.some((name) => other.test(name))) return ['tcp'];
  return either;
}

/** Ports of pods by every name that they have, their own and those of Services. */
const namedPorts = (facts: AccessFacts, called: Workload) => [
  ...called.ports.map(({ name, number }) => ({ name, number })),
  ...servicesOf(facts, called).flatMap(({ spec }) =>
    (spec.ports ?? []).map((one) => ({ name: one.name, number: targetOf(one, called) })),
  ),
];
