import { meshPorts } from '../../conventions/mesh-ports';
import type { ProbeDefinition } from '../../definition/health-definition';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Port } from '../../model/port';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';

type Path = readonly (string | number)[];

const kinds = ['ready', 'live', 'started'] as const;

/** What is wrong with the probes of a service in one environment. */
export function checkHealth(
  { health }: ServiceSettings,
  ports: readonly Port[],
  at: { readonly file: string; readonly path: Path },
): readonly Problem[] {
  const place = (...path: Path) => ({ file: at.file, path: [...at.path, 'health', ...path] });
  const hasPort = ports.length > 0 || health?.port !== undefined;
  return kinds
    .flatMap((kind): Problem[] => {
      const probe = health?.[kind];
      if (needsPort(probe) && !hasPort) {
        return [problem('probe-without-port', place(kind), { probe: kind })];
      }
      return isTcp(probe) ? checkPort(probe.tcp, ports, place(kind, 'tcp')) : [];
    })
    .concat(typeof health?.port === 'number' ? checkPort(health.port, ports, place('port')) : []);
}

function needsPort(probe: ProbeDefinition | undefined): boolean {
  return typeof probe === 'string' || (typeof probe === 'object' && 'grpc' in probe);
}

function isTcp(probe: ProbeDefinition | undefined): probe is { readonly tcp: string | number } {
  return typeof probe === 'object' && 'tcp' in probe;
}

function checkPort(
  port: string | number,
  ports: readonly Port[],
  at: { readonly file: string; readonly path: Path },
): Problem[] {
  if (typeof port === 'number') {
    const use = meshPorts.reserved[port];
    return use === undefined ? [] : [problem('reserved-port', at, { port, use })];
  }
  const known = ports.map(({ key }) => key);
  return known.includes(port)
    ? []
    : [
        problem('unknown-reference', at, {
          what: 'port',
          name: port,
          suggestion: suggest(port, known),
          known: known.join(', '),
        }),
      ];
}
