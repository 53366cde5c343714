import { isIPv4 } from 'node:net';
import { isHttp } from '../../conventions/is-http';
import type { ElsewhereDefinition } from '../../definition/elsewhere-definition';
import type { Elsewhere } from '../../model/elsewhere';
import type { Port } from '../../model/port';

/** Where a service also runs, port by port. */
export function placeElsewhere(
  written: ElsewhereDefinition | undefined,
  ports: readonly Port[],
): Elsewhere | undefined {
  if (written === undefined) return undefined;
  const { port: there, hostHeader } = written;
  const hosts = [written.host].flat();
  const http = ports.filter(({ protocol }) => isHttp(protocol));
  return {
    hosts,
    addresses: written.addresses ?? [],
    ports: http.flatMap((port) => {
      const number = typeof there === 'number' ? there : there[port.key];
      return number === undefined ? [] : [{ port, there: number }];
    }),
    share: written.share,
    hostHeader,
    tlsName: written.tls === true ? (hostHeader ?? hosts.find((host) => !isIPv4(host))) : undefined,
  };
}
