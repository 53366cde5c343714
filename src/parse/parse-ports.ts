import { meshPorts } from '../conventions/mesh-ports';
import { meshProtocol } from '../conventions/mesh-protocol';
import { nameLimits } from '../conventions/name-limits';
import type { ServiceSketch } from './project-outline';
import { protocols, type Port, type Protocol } from '../model/port';
import { problem, type Problem } from '../problems/problem';
import { suggest } from '../problems/suggest';
import { checkName } from './check/check-name';

/** Ports of a service with the protocol that their names or definitions say. */
export function parsePorts(
  definition: Pick<ServiceSketch, 'ports'>,
  at: { readonly file: string; readonly path: readonly string[] },
): { readonly ports: readonly Port[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const ports: Port[] = [];
  for (const [key, written] of Object.entries(definition.ports ?? {})) {
    const place = { file: at.file, path: [...at.path, 'ports', key] };
    const {
      port: number,
      target,
      protocol: stated,
    } = typeof written === 'number' ? { port: written } : written;
    const protocol = stated ?? protocolOf(key);
    const misnamed = checkName('port', key, place);
    problems.push(...misnamed);
    if (protocol === undefined) {
      // What is no name says no protocol either.
      if (misnamed.length > 0) continue;
      const first = key.split('-')[0] ?? '';
      problems.push(
        first === 'udp'
          ? problem('udp-port', place, { port: key })
          : problem('unknown-protocol', place, { port: key, suggestion: suggest(first, protocols) }),
      );
      continue;
    }
    const prefix = meshProtocol(protocol);
    const name = protocolOf(key) === prefix ? key : `${prefix}-${key}`;
    if (misnamed.length === 0 && name.length > nameLimits.port) {
      const limit = nameLimits.port - prefix.length - 1;
      problems.push(
        problem('invalid-name', place, { what: 'port', name: key, limit, suggestion: key.slice(0, limit) }),
      );
    }
    const port: Port = {
      key,
      name,
      number,
      target: target ?? number,
      protocol,
    };
    for (const taken of new Set([port.number, port.target])) {
      const use = meshPorts.reserved[taken];
      if (use !== undefined) {
        problems.push(problem('reserved-port', place, { port: taken, use }));
      }
    }
    const twin = ports.find((other) => other.number === port.number);
    if (twin !== undefined) {
      problems.push(problem('duplicate-port', place, { port: port.number, first: twin.key, second: key }));
    }
    ports.push(port);
  }
  return { ports, problems };
}

/** The protocol a port name says, `<protocol>[-suffix]`; of two that fit, the longer. */
function protocolOf(name: string): Protocol | undefined {
  return protocols
    .filter((protocol) => name === protocol || name.startsWith(`${protocol}-`))
    .toSorted((one, other) => other.length - one.length)[0];
}
