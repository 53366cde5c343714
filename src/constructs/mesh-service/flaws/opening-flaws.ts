import { isHttp } from '../../../conventions/is-http';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** What a gateway would not pass on: each as a sentence. */
export function openingFlaws({ openings, ports }: MeshServiceSettings): string[] {
  return openings.flatMap(({ gateway, port, by }) => {
    const what = `gateway ${gateway} leads to port ${port.number}`;
    if (!ports.some(({ number }) => number === port.number))
      return [`${what}, which the service does not have`];
    if (isHttp(port.protocol)) return [`${what} unread, which is HTTP-like`];
    return 'host' in by && port.protocol !== 'tls' && port.protocol !== 'https'
      ? [`${what} by server name, which does not speak TLS`]
      : [];
  });
}
