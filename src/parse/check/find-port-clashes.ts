import { isIPv4 } from 'node:net';
import { isHttp } from '../../conventions/is-http';
import { isNameless } from '../../conventions/is-nameless';
import type { External } from '../../model/external';
import type { Port } from '../../model/port';
import { problem, type Problem } from '../../problems/problem';

interface Listener {
  readonly what: string;
  readonly kind: 'requests' | 'any' | 'by name';
}

/**
 * What one caller calls on one port and its proxy cannot tell apart. All requests of a port, and all connections
 * that no single address tells apart, come in at one listener, which is of one kind
 * (istio/istio#10456, istio/istio#35242).
 */
export function findPortClashes(
  callees: readonly { readonly to: { readonly service: string }; readonly ports: readonly Port[] }[],
  externals: readonly External[],
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const problems: Problem[] = [];
  const listeners = new Map<number, Listener>();
  const claim = (port: number, claimed: Listener) => {
    const first = listeners.get(port) ?? claimed;
    listeners.set(port, first);
    if (first.what === claimed.what || agree(first.kind, claimed.kind)) return;
    problems.push(problem('clashing-listener', at, { port, first: first.what, second: claimed.what }));
  };
  for (const { to, ports } of callees) {
    for (const { number, protocol } of ports) {
      // Of other protocols the Service's address tells them apart.
      if (isHttp(protocol)) claim(number, { what: to.service, kind: 'requests' });
    }
  }
  for (const { host, port, plainPort, protocol, addresses } of externals) {
    if (isHttp(protocol)) claim(plainPort ?? port, { what: host, kind: 'requests' });
    else if (!isNameless(protocol)) claim(port, { what: host, kind: 'by name' });
    else if (!isIPv4(host) && !(addresses.length > 0 && addresses.every(isSingle))) {
      claim(port, { what: host, kind: addresses.length > 0 ? 'by name' : 'any' });
    }
  }
  return problems;
}

/** Requests agree with requests only; of what names a host, or an address range, many fit on one port. */
function agree(first: Listener['kind'], second: Listener['kind']): boolean {
  if (first === 'requests' || second === 'requests') return first === second;
  return !(first === 'any' && second === 'any');
}

function isSingle(range: string): boolean {
  return range.endsWith('/32');
}
