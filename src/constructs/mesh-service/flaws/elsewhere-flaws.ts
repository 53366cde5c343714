import { isHttp } from '../../../conventions/is-http';
import type { MeshServiceSettings } from '../mesh-service-settings';

/** What would render, but not lead to the other place of a service: each as a sentence. */
export function elsewhereFlaws({ elsewhere, ports }: MeshServiceSettings): string[] {
  if (elsewhere === undefined) return [];
  const { share, hosts } = elsewhere;
  return [
    ...(Number.isInteger(share) && share >= 0 && share <= 100
      ? []
      : [`elsewhere.share ${share} is no whole percentage`]),
    ...(hosts.length === 0 ? ['elsewhere.hosts is empty'] : []),
    ...(elsewhere.ports.length === 0 ? ['elsewhere.ports is empty'] : []),
    ...elsewhere.ports
      .filter(({ port }) => !isHttp(port.protocol) || !ports.some(({ number }) => number === port.number))
      .map(({ port }) => `elsewhere.ports has ${port.number}, which is no HTTP-like port of the service`),
  ];
}
