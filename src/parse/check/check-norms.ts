import type { NormsDefinition, PortNorm } from '../../definition/norms-definition';
import type { Port } from '../../model/port';
import { problem, type Problem } from '../../problems/problem';
import { suggestConforming } from './suggest-conforming';

/** Where a service breaks the platform's rules for names and ports. */
export function checkNorms(
  service: string,
  ports: readonly Port[],
  norms: NormsDefinition,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  const { serviceNames, portNames, ports: numbers = {} } = norms;
  const portPlace = ({ key }: Port) => ({ file: at.file, path: [...at.path, 'ports', key] });
  return [
    ...checkPattern('service', service, serviceNames, at),
    ...ports.flatMap((port) => checkPattern('port', port.name, portNames, portPlace(port))),
    ...ports.flatMap((port) => {
      const norm = numbers[port.protocol];
      return norm === undefined || allowed(norm, port.number)
        ? []
        : [
            problem('port-norm', portPlace(port), {
              port: port.key,
              number: port.number,
              protocol: port.protocol,
              norm: describe(norm),
              moved: port.target === port.number,
              suggestion: nearest(norm, port.number),
            }),
          ];
    }),
  ];
}

function checkPattern(
  what: 'service' | 'port',
  name: string,
  pattern: RegExp | undefined,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  // Of one that was written with `g`, `test` would remember where it stopped.
  const norm = pattern && new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, ''));
  return norm === undefined || norm.test(name)
    ? []
    : [
        problem('name-norm', at, {
          what,
          name,
          norm: String(pattern),
          suggestion: suggestConforming(name, norm),
        }),
      ];
}

function allowed(norm: PortNorm, number: number): boolean {
  if (typeof norm === 'number') {
    return number === norm;
  }
  return 'from' in norm ? norm.from <= number && number <= norm.to : norm.includes(number);
}

function describe(norm: PortNorm): string {
  if (typeof norm === 'number') {
    return String(norm);
  }
  return 'from' in norm ? `${norm.from} to ${norm.to}` : norm.join(', ');
}

function nearest(norm: PortNorm, number: number): number {
  if (typeof norm === 'number') {
    return norm;
  }
  return 'from' in norm
    ? Math.min(Math.max(number, norm.from), norm.to)
    : norm.reduce((best, one) => (Math.abs(one - number) < Math.abs(best - number) ? one : best));
}
